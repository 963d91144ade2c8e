"""Pins each image that is pulled to what its tag means today: ``python deploy/pin.py``.

A tag can be moved by whoever owns it; a digest cannot. It takes docker and a registry to look them up. Run again, it
pins to what the tags mean by then.
"""

import re
import subprocess
from pathlib import Path

FILES = ("Dockerfile", "compose.yaml")
IMAGE = re.compile(
    r"^(\s*(?:ARG BASE=|image: ))([a-z0-9./-]+:[\w.-]+)(?:@sha256:[0-9a-f]{64})?$", re.MULTILINE
)
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def digest(image: str) -> str:
    """Return what *image* means today."""
    command = ["docker", "buildx", "imagetools", "inspect", image, "--format", "{{.Manifest.Digest}}"]
    try:
        asked = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603, our own words
    except FileNotFoundError:
        raise SystemExit("pin: docker is not installed here.") from None
    said = asked.stdout.strip()
    if asked.returncode or not DIGEST.fullmatch(said):
        raise SystemExit(f"pin: docker could not look up {image}: {asked.stderr.strip() or 'no digest'}")
    return said


def pinned(text: str) -> str:
    """Return *text* with the digest of each image behind its tag."""
    return IMAGE.sub(lambda found: f"{found[1]}{found[2]}@{digest(found[2])}", text)


def main(folder: Path) -> None:
    """Pin the images in the files of *folder*: all of them, or none if one cannot be looked up."""
    made = {folder / name: pinned((folder / name).read_text("utf-8")) for name in FILES}
    for path, text in made.items():
        path.write_text(text, "utf-8")
        print(*(f"{path.name}: {found[0].strip()}" for found in IMAGE.finditer(text)), sep="\n")


if __name__ == "__main__":
    main(Path(__file__).parent)
