"""What if a rule were different: a change as data, laid over the lawbook, and who notices.

* ``wijziging``  a change: other figures, a chosen reading, a dropped requirement, from a day
* ``lezen``      a change from a TOML file, with an error that names the line; and back to TOML
* ``watals``     a lawbook with changes laid over it; the registers themselves stay as they are
* ``tekst``      what a change does to the text of the registers
* ``vergelijk``  two answers side by side: who gains, who loses, how much, because of which step
* ``beeld``      a comparison as HTML: drawings, each with a table and a sentence
* ``pagina``     the live page

Standard library only: this runs in the browser too. Tables of people stand in ``caseload``.
"""
