#!/usr/bin/env python3
"""What `kyndig audit` costs at a large site, beside the same questions in SQLite's own shell.

The sites are made by the tests (KYNDIG_LARGE_SITE=FOLDER KYNDIG_LEADERS=N, `ManyLeadersTests/kept`), which leave the SQL in
them. Each form is asked with everything in memory and nothing written since, five times, and the best is told; then once with
nothing remembered. With --cold the system's own memory of the files is emptied first (as root). Times are of one run on one
machine; what can be compared is the ratios."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Site:
    def __init__(self, folder, program):
        self.folder, self.program = Path(folder).resolve(), Path(program).resolve()
        self.records = self.folder / "fjellbygg" / "Certificates" / "records.sqlite"
        self.home = self.folder / "home"

    def audit(self, *arguments):
        """Wall time in seconds, peak memory in MB, and what was printed."""
        command = [self.program, "audit", "--site", self.folder / "fjellbygg", *arguments]
        return run(command, {"XDG_DATA_HOME": str(self.home), "HOME": str(self.folder), "PATH": os.environ["PATH"]})

    def shell(self):
        return run(["sqlite3", "-readonly", self.records, f".read {self.folder / 'audit.sql'}"], dict(os.environ))

    def forget(self):
        shutil.rmtree(self.home / "kyndig" / "audited", ignore_errors=True)
        (self.home / "kyndig" / "verified").unlink(missing_ok=True)


def run(command, environment):
    """The peak is the child's own: /proc is asked by the kernel's account of the process that was waited for."""
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        child = subprocess.Popen([str(part) for part in command], stdout=output, stderr=subprocess.PIPE, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            output.seek(0)
            sys.exit(f"{command}: {child.returncode}\n{child.stderr.read().decode()[-500:]}\n{output.read(4000).decode(errors='replace')}")
        child.stderr.close()
        output.seek(0)
        return seconds, usage.ru_maxrss / 1024, output.read()


def best(ask):
    return min((ask() for _ in range(5)), key=lambda answer: answer[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("sites", nargs="+")
    arguments = parser.parse_args()
    print("| leaders | nothing remembered | --json | --csv | --html | sqlite3 | --json ÷ sqlite3 | most memory |")
    print("|---|---|---|---|---|---|---|---|")
    for folder in arguments.sites:
        site = Site(folder, arguments.program)
        site.forget()
        if arguments.cold:
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("3")
        cold = site.audit("--json")
        report = json.loads(cold[2])
        page = Path(folder) / "audit.html"

        def html():
            page.unlink(missing_ok=True)
            return site.audit("--html", page)

        forms = [best(lambda: site.audit("--json")), best(lambda: site.audit("--csv")), best(html)]
        warm = json.loads(forms[0][2])
        if warm["unchangedSince"] is None or warm["summary"] != report["summary"]:
            sys.exit(f"{folder}: with everything remembered the answer is another")
        if page.stat().st_size < 10_000 or forms[1][2].count(b"\r\n") != len(report["leaders"]) + 1:
            sys.exit(f"{folder}: the forms do not tell of all")
        shell = best(site.shell)
        memory = max(form[1] for form in forms)
        times = " | ".join(f"{form[0]:.2f} s" for form in forms)
        print(
            f"| {report['summary']['leaders']} | {cold[0]:.1f} s, {cold[1]:.0f} MB | {times} | {shell[0]:.2f} s"
            f" | {forms[0][0] / shell[0]:.2f} | {memory:.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
