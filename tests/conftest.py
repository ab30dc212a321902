"""Examples are tried for what they show, never against a clock: a busy machine is no mistake."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
