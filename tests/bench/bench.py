#!/usr/bin/env python3
"""Compares the cost of one document with pandoc's, side by side in one run, on every document of tests/documents.

Columns, in milliseconds, medians: pandoc = whole process `pandoc -t json -o /dev/null FILE`; import = what the document costs
inside vekha (reading and understanding it; starting a process is paid once for a whole folder); process = whole process
`vekha import FILE --json`. The runs of the programs alternate, so that a slow moment of the machine meets both.
"""
import pathlib, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 7


def milliseconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return 1000 * (time.perf_counter() - start)


def main():
    vekha, inside = ROOT / "build/vekha", ROOT / "build/release/tests/bench/import_bench"
    files = sorted(p for p in (ROOT / "tests/documents").iterdir() if p.suffix in (".docx", ".odt"))
    print(f"{'document':34} {'pandoc':>8} {'import':>8} {'ratio':>7} {'process':>8} {'ratio':>7}")
    ratios = []
    for file in files:
        pandoc, process, imported = [], [], []
        for _ in range(RUNS):
            pandoc.append(milliseconds(["pandoc", "-t", "json", "-o", "/dev/null", str(file)]))
            process.append(milliseconds([str(vekha), "import", str(file), "--json"]))
            imported.append(float(subprocess.run([str(inside), "3", str(file)], capture_output=True, text=True, check=True).stdout.split("\t")[0]))
        p, v, i = map(statistics.median, (pandoc, process, imported))
        ratios.append(p / i)
        print(f"{file.name:34} {p:8.1f} {i:8.2f} {p / i:6.0f}x {v:8.1f} {p / v:6.0f}x")
    print(f"pandoc's whole process costs {min(ratios):.0f} to {max(ratios):.0f} times one document in vekha, median {statistics.median(ratios):.0f}")


if __name__ == "__main__":
    main()
