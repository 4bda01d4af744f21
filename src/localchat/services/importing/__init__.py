"""Chats of other apps, read from their files into trees.

`pieces` opens files, folders and archives; `stream` takes JSON apart without holding it whole; one file
for each app says what its fields mean; `tree` makes a tree of whatever links there are; `kinds` tells by
what is in a file whose it is.
"""
