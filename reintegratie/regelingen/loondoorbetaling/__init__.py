"""Loon doorbetalen bij ziekte: de plicht die de no-riskpolis lichter maakt.

Voor elke werkgever. Bron: Regelingen per doelgroep.
"""
