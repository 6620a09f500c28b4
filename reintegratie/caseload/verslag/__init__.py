"""The report of a change or a draft, for who has to decide about it.

* ``merken``   who notices one calculation, in the words of its outcomes
* ``bereik``   counts and amounts under several readings in one range
* ``geld``     what it costs, under each reading; ``stroom`` who gets it, and who pays
* ``vragen``   what is still to decide: each open question, and what its readings mean
* ``deel``     the part about one proposal
* ``kort``     the answer first, on one page; ``inleiding`` its first sentences, and ``beslissen``
  its last: the questions, and what a draft leaves out
* ``samen``    all people together, by what is sure of them
* ``bladen``   every table, as the annexes and the workbook have it; ``bijlagen`` the annexes
* ``gebeurd``  the table of what happens under each reading
* ``verschilrijen`` the tables of people and of examples: a row for each result that changes
* ``secties``  all of it in order
"""
