"""What holds for everybody: rules as formulas, claims about them, and who notices a change.

A rule is a graph (``core.graph``); here each operation of it gets its meaning for a prover, Z3.
What is proven holds for every person of whom all is known, on every day and under every reading.
So it holds for somebody of whom less is known too: what is settled then, no further fact changes.
Numbers are exact fractions here, where Python keeps 28 digits.

* ``regelproef``   what is idle in a rule; ``bekenden`` spares the prover what somebody known has
* ``stelling``     claims, in the language of ``uitspraak``; ``bewijzen`` proves or refutes them
* ``mutanten``     slips in a rule, and what sees them; ``gewicht``: which claims matter for that
* ``gebied``       everybody for whom something holds, as boxes; ``wie_merkt_het`` a change
* ``groepen``      who notices a change, told: under which reading, what becomes of them, and who

Needs the extra ``bewijs``.
"""
