"""Editions are run: hands for the pages, a cache for the photos, and the release that writes whole files or none."""

from layout.night.cache import Cache
from layout.night.derive import derived
from layout.night.keeping import keep_layouts
from layout.night.release import Released, release
from layout.night.workers import Order, crew

__all__ = ["Cache", "Order", "Released", "crew", "derived", "keep_layouts", "release"]
