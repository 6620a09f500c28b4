"""What holds for everybody: rules as formulas, claims about them, and who does not notice.

A rule is a graph (``core.graph``); here each operation of it gets its meaning for a prover, Z3.
What is proven holds for every person of whom all is known, on every day and under every reading.
So it holds for somebody of whom less is known too: what is settled then, no further fact changes.
Numbers are exact fractions here, where Python keeps 28 digits.

Needs the extra ``bewijs``.
"""
