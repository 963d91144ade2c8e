"""The files for containers, and the list of packages, before those who know their shapes."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.deploy.image import DOCKERFILE
from tests.deploy.test_sbom import written
from tests.deploy.tools import ROOT, told, tool

DEPLOY = ROOT / "deploy"
KUBERNETES = DEPLOY / "kubernetes"
OLDEST = "1.30"
"""The version of Kubernetes that the files are still meant for."""


def test_the_image_is_linted() -> None:
    """By hadolint, which also reads the shell in it; no rule is switched off."""
    assert "hadolint ignore" not in DOCKERFILE.read_text("utf-8")
    assert told(tool("hadolint"), "--no-color", DOCKERFILE) == (0, "")


def test_the_compose_file_agrees_with_its_schema() -> None:
    """That of the Compose specification."""
    compose = DEPLOY / "compose.yaml"

    assert told(tool("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", compose)[0] == 0


@pytest.mark.parametrize("version", [OLDEST, ""])
def test_what_kubernetes_is_given_agrees_with_its_schemas(version: str) -> None:
    """Strictly: a field that does not exist is an error. By the oldest version and by the newest known."""
    files = sorted(path for path in KUBERNETES.glob("*.yaml") if path.name != "kustomization.yaml")
    asked = ["-k", version] if version else []
    code, said = told(tool("kubernetes-validate"), "--strict", *asked, *files)

    assert code == 0
    assert said.count(" passed ") == len(files)


def test_what_kustomize_makes_agrees_with_the_schemas(tmp_path: Path) -> None:
    """With the settings in it, and every object in the namespace."""
    kubectl = tool("kubectl", "install kubectl")
    made = subprocess.run(
        [kubectl, "kustomize", str(KUBERNETES)], check=True, capture_output=True, text=True
    ).stdout
    (tmp_path / "all.yaml").write_text(made, "utf-8")
    code, said = told(tool("kubernetes-validate"), "--strict", tmp_path / "all.yaml")

    assert code == 0
    assert said.count(" passed ") == 6


def test_the_list_of_packages_agrees_with_its_schema(tmp_path: Path) -> None:
    """Strictly, that of CycloneDX."""
    (tmp_path / "sbom.json").write_text(written(), "utf-8")
    version = json.loads(written())["specVersion"]
    check = (
        "import sys; from cyclonedx.schema import SchemaVersion as V; "
        "from cyclonedx.validation.json import JsonStrictValidator as J; "
        "sys.exit(str(J(V.from_version(sys.argv[2])).validate_str(open(sys.argv[1]).read()) or '') or 0)"
    )
    python = Path(tool("hadolint")).with_name("python")

    assert told(python, "-c", check, tmp_path / "sbom.json", version) == (0, "")
