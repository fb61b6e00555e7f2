"""The skills of the demo model. A skill is a function that takes a `Random` and returns one or more turns."""
