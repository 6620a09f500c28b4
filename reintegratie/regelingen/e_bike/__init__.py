"""E-bike: een fiets met motor voor wie werk aanvaardt en daar anders niet kan komen.

Voor cliënten van WerkSaam. Eerst te leen; na zes maanden werk mag de cliënt de e-bike houden.
Bron: Bijlage 8, Reiskostenvergoeding en E-bike.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
