"""A law held to what its texts say: its rules, its registers, and its own words.

* ``toetsen``     each rule, in every respect, to the contract of its provisions: ``binding``,
                  ``wie``, ``groepen``, ``getallen`` (by ``kanten``) and ``strijd``
* ``registers``   provisions, rules, figures, facts and conflicts account for each other; and none
                  cites a lid on days on which another stands instead: ``opvolging`` of all
                  ``vermeldingen``, ``dagen`` of rules; and no sentence or question names a number
                  that is ``verlopen`` (``achterhaald`` by what holds it on each day)
* ``bladzijden``  a chapter beside the text that it mirrors; ``wegen`` and ``oude_getallen`` the
                  pages of no text
* ``woorden``     rules, questions and examples in our own words
* ``leesbaar``    plain Dutch

The law is held to it by the tests, a draft before it is adopted by the command.
"""
