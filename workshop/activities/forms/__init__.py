"""The forms a poll can take: choice, scale, words, text, ranking, points, number and grid."""
