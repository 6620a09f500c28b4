"""From an answer to something people read: plain text, or HTML. Standard library only.

The same functions run at build time, in Jupyter and at the command line. An answer is drawn by
``beeld/``, in JavaScript: in the page, in Jupyter and when the site is built.

* ``tekst``      an answer as plain text
* ``html``       an answer as HTML fragments
* ``formulier``  the schema of a calculation as an accessible form
* ``onderdeel``  what a part of a page is: question, answer as data, its words, its block
* ``rekenhulp``, ``voorbeeld``, ``overzichtstabel``, ``onduidelijk``  the parts that show answers
"""
