"""The questionnaire: one list of questions over all instruments, for one person.

* ``register``    which instruments there are, and which calculations belong to each
* ``stand``       what somebody has answered
* ``oordelen``    what the rules say of that, for each instrument
* ``lijst``       what can be, what still can and what is out, in order
* ``vragen``      which question comes now
* ``cellen``      what the sources say about two instruments together, and on which days
* ``samenloop``   the same of those that can be had, as a matrix
* ``scherm``      all of it together, as plain data
* ``zinnen``      what is said more than once
* ``schermtekst`` the same as text
* ``pakket``      all that a page needs to answer by itself, in the words of ``opschriften``
* ``blok``        the block of a page; ``vragenlijst`` the whole as a part of a page
* ``bestand``     the answers as JSON, and back; ``ontvangstbewijs`` by which figures
* ``opdracht_wegwijzer`` what the command line asks; ``gesprek`` the questions in a terminal

A page carries out none of this: ``rekenaar/wegwijzer`` says the same there, to the letter, and
``weergave/beeld/wegwijzer`` shows it.
"""
