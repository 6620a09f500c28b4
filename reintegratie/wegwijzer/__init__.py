"""The questionnaire: one list of questions over all instruments, for one person.

* ``register``    which instruments there are, and which calculations belong to each
* ``stand``       what somebody has answered
* ``oordelen``    what the rules say of that, for each instrument
* ``vragen``      which question decides most now
* ``samenloop``   what the sources say about two instruments together
* ``scherm``      all of it together, as plain data
* ``zinnen``      what page, sheet and terminal say alike
* ``blok``        the page part, from ``html_vraag``, ``html_uitkomst`` and ``html_samenloop``
* ``schermtekst`` the same as text; ``advies`` as a sheet to print
* ``dienst``      what a page asks; ``vragenlijst`` the whole as a part of a page
* ``bestand``     the answers as JSON, and back
* ``opdracht_wegwijzer`` what the command line asks; ``gesprek`` the questions in a terminal

Standard library only: this runs in the browser too.
"""
