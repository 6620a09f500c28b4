"""Premiekorting: tot en met 2017 minder premie voor een oudere werknemer of een beperking.

Voor werkgevers. Bron: Regelingen per doelgroep. De module ``wet`` staat buiten de bronnen: zij
geeft de landelijke bedragen van toen, en het loonkostenvoordeel dat vanaf 2018 volgde.
"""

from reintegratie.core import Cijfers, Feiten, Lezing
