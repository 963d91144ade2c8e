"""The files for containers: what they promise to those who run them, read from the files themselves."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import __version__
from bot.settings import PREFIX, Settings
from bot.telegram.runner import GRACE
from bot.telegram.webhook import LONGEST_BODY
from tests.deploy.image import DOCKERFILE, instructions

ROOT = Path(__file__).parent.parent.parent
DEPLOY = ROOT / "deploy"
KUBERNETES = DEPLOY / "kubernetes"
PAGES = {"/healthz", "/readyz"}
CADDYS = {"THIMBLE_HOST", "THIMBLE_BOTS", "THIMBLE_PORT", "THIMBLE_FROM"}
"""Settings of the proxy, not of the bot."""


def read(path: Path) -> Any:
    """Return the one document in *path*."""
    return yaml.safe_load(path.read_text("utf-8"))


def compose() -> dict[str, Any]:
    """Return the compose file."""
    found: dict[str, Any] = read(DEPLOY / "compose.yaml")
    return found


def pod() -> dict[str, Any]:
    """Return what runs in Kubernetes."""
    found: dict[str, Any] = read(KUBERNETES / "deployment.yaml")["spec"]["template"]["spec"]
    return found


@pytest.mark.parametrize(
    "name",
    [
        "Dockerfile",
        "compose.yaml",
        "thimble.service",
        "kubernetes/deployment.yaml",
        "kubernetes/kustomization.yaml",
    ],
)
def test_every_setting_that_is_named_exists(name: str) -> None:
    """A misspelt one would silently do nothing."""
    named = set(re.findall(rf"\b{PREFIX}[A-Z_]+", (DEPLOY / name).read_text("utf-8")))
    known = {PREFIX + one.name.upper() for one in fields(Settings)}

    assert named - CADDYS <= known | {f"{name}_FILE" for name in known}


def test_the_image_runs_as_nobody_in_particular() -> None:
    """By number, so that Kubernetes can tell it is not root."""
    users = [words for name, words in instructions() if name == "USER"]

    assert users[-1] == "10001:10001"


def test_what_the_image_copies_is_there_and_let_in() -> None:
    """And its ignore file lets in nothing else."""
    copied = {
        source
        for name, words in instructions()
        if name == "COPY" and not words.startswith("--from")
        for source in words.split()[:-1]
    }
    ignore = DOCKERFILE.with_name("Dockerfile.dockerignore").read_text("utf-8").splitlines()
    let_in = {line[1:] for line in ignore if line.startswith("!")}

    assert {source for source in copied if not (ROOT / source).exists()} == set()
    assert copied == let_in
    assert "*" in ignore


def images() -> Iterator[str]:
    """Yield every image that is pulled."""
    yield from (words.partition("=")[2] for name, words in instructions() if name == "ARG")
    yield from (service["image"] for service in compose()["services"].values() if "build" not in service)


def test_images_are_pinned_to_an_exact_version() -> None:
    """Three numbers, or two where the project counts so; with a digest behind, once `deploy/pin.py` was run."""
    exact = re.compile(r"(?P<name>[a-z]+):(?P<version>[\d.]+)-[a-z][\w.-]+(@sha256:[0-9a-f]{64})?")
    found = [exact.fullmatch(image) for image in images()]
    numbers = {one["name"]: one["version"].count(".") + 1 for one in found if one}

    assert numbers == {"python": 3, "postgres": 2, "caddy": 3}
    assert None not in found


def test_the_composed_bot_has_no_more_rights_than_it_needs() -> None:
    """It reads its image, writes its key, and gains nothing."""
    bot = compose()["services"]["bot"]

    assert (bot["read_only"], bot["cap_drop"], bot["user"]) == (True, ["ALL"], "10001:10001")
    assert all("no-new-privileges:true" in one["security_opt"] for one in compose()["services"].values())
    assert "ports" not in bot
    assert "ports" not in compose()["services"]["postgres"]


def test_no_secret_stands_in_an_environment() -> None:
    """Each is a file, in compose and in Kubernetes."""
    composed = compose()["services"]["bot"]["environment"]
    kube = {one["name"]: one["value"] for one in pod()["containers"][0]["env"]}

    for environment in (composed, kube):
        assert {"THIMBLE_TOKEN", "THIMBLE_WEBHOOK_SECRET", "THIMBLE_DATABASE"}.isdisjoint(environment)
        assert {"THIMBLE_TOKEN_FILE", "THIMBLE_DATABASE_FILE"} <= set(environment)


def test_the_pod_is_restricted() -> None:
    """As Kubernetes' own standard of that name asks for."""
    bot = pod()["containers"][0]["securityContext"]

    assert pod()["securityContext"]["runAsNonRoot"]
    assert pod()["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert (bot["readOnlyRootFilesystem"], bot["allowPrivilegeEscalation"]) == (True, False)
    assert bot["capabilities"] == {"drop": ["ALL"]}
    assert pod()["automountServiceAccountToken"] is False


def test_probes_ask_pages_that_exist() -> None:
    """Alive restarts, ready only takes out of the round."""
    bot = pod()["containers"][0]
    asked = {
        name: bot[name]["httpGet"]["path"] for name in ("startupProbe", "livenessProbe", "readinessProbe")
    }

    assert set(asked.values()) == PAGES
    assert (asked["livenessProbe"], asked["readinessProbe"]) == ("/healthz", "/readyz")


def test_there_is_time_to_finish_what_was_begun() -> None:
    """The rest before the signal, the grace, and as much again to spare; by whoever ends it."""
    rest = pod()["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    unit = re.search(r"^TimeoutStopSec=(\d+)$", (DEPLOY / "thimble.service").read_text("utf-8"), re.MULTILINE)
    composed = re.fullmatch(r"(\d+)s", compose()["services"]["bot"]["stop_grace_period"])

    assert unit
    assert composed
    assert pod()["terminationGracePeriodSeconds"] >= rest + 2 * GRACE
    assert min(int(unit[1]), int(composed[1])) >= 2 * GRACE


def test_probes_are_patient_with_a_start_and_quick_to_send_nobody_there() -> None:
    """A start may take a minute before it is given up; what is not ready gets nothing more before it is ended."""
    bot = pod()["containers"][0]
    starting, living, ready = bot["startupProbe"], bot["livenessProbe"], bot["readinessProbe"]

    assert starting["periodSeconds"] <= 2
    assert starting["periodSeconds"] * starting["failureThreshold"] >= 60
    assert ready["periodSeconds"] * ready["failureThreshold"] <= pod()["terminationGracePeriodSeconds"]
    assert living["periodSeconds"] * living.get("failureThreshold", 3) >= 30


def test_a_disruption_leaves_bots_running() -> None:
    """Fewer must stay than there are, or no node could ever be emptied."""
    replicas = read(KUBERNETES / "deployment.yaml")["spec"]["replicas"]
    least = read(KUBERNETES / "poddisruptionbudget.yaml")["spec"]["minAvailable"]

    assert 1 <= least < replicas


def test_all_files_but_examples_are_applied() -> None:
    """And each selects the same pods."""
    applied = set(read(KUBERNETES / "kustomization.yaml")["resources"])
    there = {path.name for path in KUBERNETES.glob("*.yaml") if "example" not in path.name}
    labels = read(KUBERNETES / "deployment.yaml")["spec"]["template"]["metadata"]["labels"]

    assert applied == there - {"kustomization.yaml"}
    assert read(KUBERNETES / "service.yaml")["spec"]["selector"] == labels
    assert read(KUBERNETES / "networkpolicy.yaml")["spec"]["podSelector"]["matchLabels"] == labels
    assert read(KUBERNETES / "poddisruptionbudget.yaml")["spec"]["selector"]["matchLabels"] == labels


def test_the_cluster_runs_the_version_that_is_here() -> None:
    """Whoever applies the files gets the bot they came with."""
    [image] = read(KUBERNETES / "kustomization.yaml")["images"]

    assert image == {"name": "thimble", "newTag": __version__}


def test_the_proxy_lets_only_the_webhook_through() -> None:
    """With a limit to the body and to how long it may take."""
    text = (DEPLOY / "Caddyfile").read_text("utf-8")

    assert re.search(r"method POST\s+path /hook", text)
    assert f"max_size {LONGEST_BODY >> 10}KiB" in text
    assert "read_header 5s" in text
    assert not re.search(r"healthz|readyz|metrics", text)


def test_the_ingress_lets_only_the_webhook_through() -> None:
    """With the same limit as the bot's own."""
    ingress = read(KUBERNETES / "ingress.example.yaml")
    paths = [path for rule in ingress["spec"]["rules"] for path in rule["http"]["paths"]]

    assert [(path["path"], path["pathType"]) for path in paths] == [("/hook", "Exact")]
    annotations = ingress["metadata"]["annotations"]
    assert annotations["nginx.ingress.kubernetes.io/proxy-body-size"] == f"{LONGEST_BODY >> 10}k"


def test_telegrams_addresses_are_the_same_everywhere() -> None:
    """In the list of who may post, optional everywhere, and in what the pods may reach."""
    ranges = re.compile(r"\b\d+\.\d+\.\d+\.0/2\d\b")
    places = (DEPLOY / "README.md", KUBERNETES / "networkpolicy.yaml", KUBERNETES / "ingress.example.yaml")
    found = {place.name: set(ranges.findall(place.read_text("utf-8"))) for place in places}

    assert set(map(frozenset, found.values())) == {frozenset({"149.154.160.0/20", "91.108.4.0/22"})}
