"""From an answer to something people read: plain text, or HTML. Standard library only.

The same functions run at build time, in Jupyter, at the command line and in the browser.

* ``tekst``      an answer as plain text
* ``html``       an answer as HTML fragments
* ``formulier``  the schema of a calculation as an accessible form
* ``blokken``    what a notebook cell stores (calculator, example, conflicts) as HTML
"""
