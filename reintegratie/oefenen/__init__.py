"""Practice cases: a person, a question, and wrong answers that each come from a misconception.

The right answer is computed from the rules. A wrong answer names the misconception that leads to
it, and that is carried out too: a case whose misconception leads elsewhere is refused.

* ``casus``        the cases as they stand in ``casussen/*.toml``
* ``opgave``       a case as it is put to the rules
* ``misvattingen`` the closed set of misconceptions, each carried out
* ``nakijken``     the right answer, the wrong ones, and the step that decides between them
* ``herhalen``     which case comes back when
* ``html``         cases to answer, as HTML
* ``terugkoppeling`` what an answer gets back, with the trace
* ``voortgang``    what comes back, as HTML
* ``oefening``     the parts of a page: a case, a closing test
* ``oefenstand``   the part of a page with the progress of a coach
* ``antwoordenblad`` the part of a page for a trainer
* ``dienst``       what a page asks
* ``opdracht_oefen`` what the command line asks
"""
