#!/usr/bin/env python3
"""run.py VEKHA [--seeds N] [--time] [--any-memory] [--only NAME]: gives the program every kind of bad file, N of each.

Each must be read, or refused with one clear line and exit code 3: within 512 MB, never by a signal. --time fails what takes
5 s of the processor too; --any-memory is for programs built with sanitizers. The last line tells what was tried."""
import argparse
import json
import os
import pathlib
import random
import sys
import tempfile

sys.dont_write_bytecode = True  # nothing is written into the sources
import files  # noqa: E402

MOST_MEMORY = 512 << 10  # KB
MOST_TIME = 5.0  # seconds


def run(command, folder):
    """Exit status, output, errors and what the process used."""
    out, err = folder / "out", folder / "err"
    pid = os.fork()
    if pid == 0:
        try:
            for number, path in ((1, out), (2, err)):
                os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
            os.chdir(folder)
            os.execv(command[0], command)
        finally:
            os._exit(127)  # the program could not be started
    _, status, usage = os.wait4(pid, 0)
    return os.waitstatus_to_exitcode(status), out.read_bytes(), err.read_text(errors="replace"), usage


def faults(outcome, code, out, err, usage, limits):
    lines = [line for line in err.splitlines() if line.strip()]
    if code not in (0, 3):
        yield f"exit code {code}"
    if code != {"refuse": 3, "read": 0}.get(outcome, code):
        yield f"exit code {code}, but it must {outcome} the file"
    if code == 3 and (len(lines) != 1 or "bad." not in lines[0]):
        yield f"{len(lines)} lines for a refusal"
    if files.SECRET.encode() in out:
        yield "shows another file"
    if code == 0:
        try:
            json.loads(out)
        except ValueError as error:
            yield f"no JSON: {error}"
    if limits.memory and usage.ru_maxrss > MOST_MEMORY:
        yield f"{usage.ru_maxrss >> 10} MB"
    if limits.time and usage.ru_utime + usage.ru_stime > MOST_TIME:
        yield f"{usage.ru_utime + usage.ru_stime:.1f} s"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("vekha")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--time", action="store_true")
    parser.add_argument("--any-memory", dest="memory", action="store_false")
    parser.add_argument("--only")
    limits = parser.parse_args()
    tried, bad, slowest, largest = 0, 0, (0.0, ""), (0, "")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "secret.txt").write_text(files.SECRET)
        for seed in range(limits.seeds):
            for case, (suffix, outcome, make) in files.CASES.items():
                if limits.only and limits.only != case:
                    continue
                path = folder / f"bad.{suffix}"
                path.write_bytes(make(random.Random(f"{case} {seed}")))
                code, out, err, usage = run([os.path.abspath(limits.vekha), "import", path.name, "--json"], folder)
                tried += 1
                slowest = max(slowest, (usage.ru_utime + usage.ru_stime, case))
                largest = max(largest, (usage.ru_maxrss, case))
                for fault in faults(outcome, code, out, err, usage, limits):
                    bad += 1
                    print(f"{case}, seed {seed}: {fault}: {err.strip()[:300]}")
    print(f"{tried} files of {len(files.CASES)} kinds: {bad} faults; at most {slowest[0]:.1f} s ({slowest[1]}), {largest[0] >> 10} MB ({largest[1]})")
    return 1 if bad or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
