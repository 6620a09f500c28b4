"""The report of a change or a draft, for who has to decide about it.

* ``kort``     the answer first: ``inleiding`` from when, and everybody counted once
* ``kaart``    a proposal on a card: what, who decides, who gains or loses, money, who had begun
* ``vragen``   what is still to decide: each open question; ``antwoorden`` what each answer
  means; ``beslissen`` tells them, and what a draft leaves out
* ``gevolgen`` who gains, who loses, and the money, of a proposal or under a reading
* ``stroom``   who gets the money, and who pays; ``bereik`` counts and amounts in one range
* ``merken``   what happens to most people, and why that is not known
* ``deel``     the part about one proposal: text beside text, and exactly who notices it
* ``samen``    all people together, by what is sure of them
* ``bladen``   every table, as the annexes and the workbook have it; ``bijlagen`` the annexes
* ``gebeurd``  the table of what happens under each reading
* ``verschilrijen`` the tables of people and of examples: a row for each result that changes
* ``secties``  all of it in order
"""
