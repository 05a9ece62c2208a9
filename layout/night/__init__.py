"""Editions are run: hands for the pages, a cache for what was made, and the release that writes whole files or none.

Nothing is opened here, so that an issue in which nothing has changed is told without loading the typesetter.
"""
