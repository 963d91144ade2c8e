"""The bots to be compared with, each as its framework's own guide would write it."""
