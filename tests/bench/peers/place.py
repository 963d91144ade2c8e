"""Where a peer finds its server and its webhook: in the environment."""

import os
from urllib.parse import urlsplit

TOKEN = os.environ["BENCH_TOKEN"]
API = os.environ["BENCH_API"]
WEBHOOK = os.environ.get("BENCH_WEBHOOK", "")
SECRET = os.environ.get("BENCH_SECRET", "")
FOLDER = os.environ.get("BENCH_FOLDER", ".")

_url = urlsplit(WEBHOOK)
HOST, PORT, PATH = _url.hostname or "127.0.0.1", _url.port or 0, _url.path

STEPS = (
    "It can be hard to take something kind in. That is common, and it has reasons. Would you like to hear one?",
    "A part of us that once had to be careful still is. It is not against you. Shall we look at it together?",
    "Perhaps one sentence is enough for today. You may read it twice, or not at all, or come back another time.",
    "Thank you for being here. Nothing more is asked of you now. How was it, if you would like to say?",
)
BUTTONS = (("Go on", "next"), ("Once more", "again"), ("Menu", "menu"), ("Stop", "stop"))
