"""Bemiddelingsgroep: bijeenkomsten waarin een cliënt sneller werk vindt.

Voor cliënten van WerkSaam die meteen bemiddeld kunnen worden. Bron: Bijlage 8, Bemiddelingsgroep.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
