"""The rooms: one folder for each instrument; the only place where law stands."""
