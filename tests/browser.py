"""The browser that pages are looked at with: the system's Chromium, which talks to nobody by itself."""

import os
import shutil

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip

# Skipping is for machines of one's own: where everything is to be proved, a missing browser is a failure.
needs_chromium = pytest.mark.skipif(
    not CHROMIUM and "CI" not in os.environ, reason="NOT TESTED IN A BROWSER: install Chromium"
)
