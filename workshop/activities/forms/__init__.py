"""The forms a poll can take: choice, scale, words and text."""
