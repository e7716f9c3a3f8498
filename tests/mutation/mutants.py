#!/usr/bin/env python3
"""Tests the tests of interpretation: are faults in its rules and constants noticed?

    mutants.py FOLDER [--only TEXT] [--jobs N] [--least PERCENT]

One at a time, each rule is switched off, halved and doubled, each constant moved by a sensible step, and the readers of
two kinds of tables exchanged; then the importer's tests run. A mutant that no test notices says that nobody would
notice the fault either: it is listed, and the run fails where fewer than --least percent (95) of all are noticed.
Mutants that are equal, because nothing that a document can hold tells them from what is written, stand with the reason
in equal.tsv beside this file.

A copy of the sources in FOLDER, in which each of those numbers asks the environment (mutation.hpp), is built once, so
that no mutant costs a build. What is in scope stands in SCOPE.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
INTERPRETATION = "importer/interpretation/"
SCOPE = ["cells", "columns", "facts", "kinds", "lists", "outline", "pages", "rows", "document.cpp", "numbering.cpp",
         "sections.cpp", "table_words.cpp"]
LEAST = 95  # percent
HANGS = 120  # seconds; all tests take two
SMALL = 4  # up to this a number moves by one, above by half of it and to its double

INTEGER = r"(?:int|std::size_t|std::ptrdiff_t|std::uint32_t|std::chrono::days)"
CONSTANT = re.compile(rf"^(?P<head> *)(?:static )?constexpr (?P<type>{INTEGER}) (?P<name>\w+)(?: = |\{{)(?P<value>\d+)\}}?"
                      r"(?P<tail>(?: \* [\w:]+)?;)", re.M)
SHARE = re.compile(r"(?<![\w.])(?P<value>[2-9]) \* (?=[a-z(])")  # «4 * deadlines < filled»
COLUMN_RULE = re.compile(r'^(?P<head> *\{"(?P<name>[\w-]+)", (?:[^,"]+, )?\w+, )(?P<value>-?\d+)(?P<tail>, \w+, ")', re.M)
KIND_RULE = re.compile(r'(?P<head>KindRule\{"(?P<name>[\w-]+)", Kind::(?P<kind>\w+), )(?P<value>-?\d+), (?P<needed>must|false)')
READER = re.compile(r"(?P<head>\.kind = )(?P<value>model::TableKind::(?P<name>\w+))(?=, \.read)")
TABLE_OF_RULES = re.compile(r"constexpr (auto \w+_rules = std::to_array|std::array rules)\b")


class Mutants:
    """The mutants of the sources that went through `of_source`."""

    def __init__(self):
        self.all = {}  # what people read -> the value of VEKHA_MUTANT
        self.kinds = []

    def add(self, place, values):
        taken, count = place, 1
        while any(key.startswith(taken + " ") for key in self.all):
            count += 1
            taken = f"{place}#{count}"
        for value in values:
            self.all[f"{taken} {value}"] = f"{taken}={value}"
        return taken

    def of_source(self, path, text):
        """The source with its numbers asking the environment."""
        short = path.removeprefix(INTERPRETATION)

        def constant(found):
            place = self.add(f"{short}:{found['name']}", steps(int(found["value"])))
            call = f'vekha::mutation::number<{found["type"]}>("{place}", {found["type"]}{{{found["value"]}}})'
            return f"{found['head']}static const {found['type']} {found['name']} = {call}{found['tail']}"

        def share(found):
            line = text_of_line(found)
            if line.lstrip().startswith("//") or "constexpr" in line:
                return found[0]
            place = self.add(f"{short}:share", steps(int(found["value"])))
            return f'vekha::mutation::number("{place}", {found["value"]}) * '

        def weight(found):
            place = self.add(f"{short}:{found['name']}", weights(int(found["value"])))
            return f'{found["head"]}vekha::mutation::number("{place}", {found["value"]}){found["tail"]}'

        def kind_rule(found):
            place = self.add(f"{short}:{found['kind']}.{found['name']}", weights(int(found["value"])) or ["0"])
            number = f'vekha::mutation::number("{place}", {found["value"]})'
            return f'{found["head"]}{number}, vekha::mutation::needed("{place}=0", {found["needed"]})'

        def reader(found):
            self.kinds.append(found["name"])
            return f'{found["head"]}vekha::mutation::kind({found["value"]})'

        changed = SHARE.sub(share, text)
        changed = CONSTANT.sub(constant, changed)
        changed = COLUMN_RULE.sub(weight, changed)
        changed = KIND_RULE.sub(kind_rule, changed)
        changed = READER.sub(reader, changed)
        changed = TABLE_OF_RULES.sub(r"const \1", changed)
        return changed if changed == text else include(changed)

    def exchange_kinds(self, enumerators):
        for index, first in enumerate(self.kinds):
            for second in self.kinds[index + 1:]:
                pair = f"{enumerators.index(first)},{enumerators.index(second)}"
                self.all[f"kinds {first} <-> {second}"] = f"kinds={pair}"


def text_of_line(found):
    text = found.string
    return text[text.rfind("\n", 0, found.start()) + 1:text.find("\n", found.end())]


def include(text):
    line = '#include "tests/mutation/mutation.hpp"\n'
    return text.replace("#pragma once\n", "#pragma once\n" + line, 1) if text.startswith("#pragma once") else line + text


def steps(value):
    if value <= SMALL:
        return [str(moved) for moved in (value - 1, value + 1) if moved >= 0]
    return [str(value // 2), str(value * 2)]


def weights(value):
    return [] if value == 0 else ["0", str(int(value / 2)), str(value * 2)]


def is_in_scope(path):
    return path.startswith(INTERPRETATION) and path.removeprefix(INTERPRETATION).split("/")[0] in SCOPE


def write_if_changed(path, content):
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def copy_sources(folder):
    """Copies the repository, sources in scope changed; what did not change keeps its time."""
    mutants = Mutants()
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, text=True, check=True,
                            stdout=subprocess.PIPE).stdout.split("\n")
    files = sorted(name for name in listed if name and (ROOT / name).is_file())
    for name in files:
        content = (ROOT / name).read_bytes()
        if is_in_scope(name) and name.endswith((".cpp", ".hpp")):
            content = mutants.of_source(name, content.decode()).encode()
        write_if_changed(folder / name, content)
        shutil.copymode(ROOT / name, folder / name)
    enumeration = re.search(r"enum class TableKind[^{]*\{(.*?)\};", (ROOT / "model/reading.hpp").read_text(), re.S)
    mutants.exchange_kinds(re.findall(r"^\s*(\w+)", enumeration[1], re.M))
    return mutants.all


def build(folder):
    """The tests of the importer, built from the copy; gives the program."""
    settings = ["-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O1"]
    subprocess.run(["cmake", "-S", folder, "-B", folder / "build", *settings], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", folder / "build", "--target", "importer_tests"], check=True)
    return folder / "build/tests/importer/importer_tests"


def is_noticed(program, mutant):
    environment = os.environ | ({"VEKHA_MUTANT": mutant} if mutant else {})
    try:
        tests = subprocess.run([program, "--gtest_fail_fast", "--gtest_brief=1"], env=environment, timeout=HANGS,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return True
    return tests.returncode != 0


def equal_mutants():
    rows = [line.split("\t") for line in (HERE / "equal.tsv").read_text().splitlines() if line and line[0] != "#"]
    return {row[0]: row[1] for row in rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="mutants whose name holds this text")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--least", type=float, default=LEAST, help="percent that must be noticed")
    options = parser.parse_args()
    folder = options.folder.resolve()
    mutants = {name: value for name, value in copy_sources(folder).items() if options.only in name}
    program = build(folder)
    if is_noticed(program, None):
        sys.exit("mutants: the tests fail without a mutant")
    equal = equal_mutants()
    for name in sorted(set(equal) - set(mutants)) if not options.only else []:
        print(f"mutants: equal.tsv names what is not there: {name}", file=sys.stderr)
    asked = {name: value for name, value in mutants.items() if name not in equal}
    missed = []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, noticed in zip(asked, pool.map(lambda value: is_noticed(program, value), asked.values())):
            if not noticed:
                missed.append(name)
                print("not noticed:", name, flush=True)
    share = 100 * (len(asked) - len(missed)) / max(len(asked), 1)
    print(f"{len(asked) - len(missed)} of {len(asked)} mutants noticed ({share:.1f} %), {len(mutants) - len(asked)} equal")
    sys.exit(share < options.least)


if __name__ == "__main__":
    main()
