"""The fault run in its short form: a few hundred calls against a mock where much goes wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_no_call_is_lost_or_carried_out_twice_whatever_goes_wrong() -> None:
    paths = os.pathsep.join(map(str, (ROOT / "generated" / "notion", ROOT / "tools")))
    done = subprocess.run(
        (sys.executable, "-m", "soak", "--calls", "300", "--seed", "7"),
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    *ways, last = done.stdout.splitlines()
    assert last == "300 calls, no complaints"
    assert sum("75 calls in" in line for line in ways) == 4
