#include "app/command_line.hpp"

#include <gmock/gmock.h>

#include <sstream>

#include "tests/support/odt_builder.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::app {
namespace {

struct Outcome {
  Exit status;
  std::string out, err;
};

Outcome vekha(std::vector<std::string> arguments, model::Language language = model::Language::ru) {
  std::ostringstream out;
  std::ostringstream err;
  Terminal terminal(out, err, language, false);
  const Exit status = run(std::move(arguments), terminal);
  return {status, out.str(), err.str()};
}

TEST(CommandLine, names_the_nearest_word) {
  struct Case {
    std::vector<std::string> arguments;
    std::string message;
  };
  for (const auto& [arguments, message] : std::vector<Case>{
           {{"imprt", "x"}, "vekha: нет команды «imprt». Возможно, «import»? Список команд: vekha help\n"},
           {{"zzz"}, "vekha: нет команды «zzz». Список команд: vekha help\n"},
           {{"help", "shcedule"}, "vekha: нет команды «shcedule». Возможно, «schedule»? Список команд: vekha help\n"},
           {{"import", "a.docx", "--jsn"},
            "vekha import: нет параметра --jsn. Возможно, --json? Список параметров: vekha help import\n"},
           {{"import", "a.docx", "--colour=red"},
            "vekha import: нет параметра --colour. Список параметров: vekha help import\n"},
           {{"--verson"},
            "vekha: нет параметра --verson. Возможно, --version? Список команд и параметров: vekha help\n"},
           {{"import", "a.docx", "b.docx"},
            "vekha import: лишнее слово «b.docx». Если это часть имени файла, возьмите имя в кавычки.\n"},
           {{"import"}, "vekha import: не указано FILE. Как вызывать: vekha help import\n"},
           {{"schedule", "май", "--period"},
            "vekha schedule: у --period не указано значение. Как вызывать: vekha help schedule\n"},
           {{"schedule", "май", "--period", "2021"},
            "vekha schedule: срок плана «2021» не понят. Пример: --period 2021-01-01..2021-12-31\n"},
           {{"schedule", "май", "--period", "2021-12-31..2021-01-01"},
            "vekha schedule: срок плана «2021-12-31..2021-01-01» не понят. Пример: --period 2021-01-01..2021-12-31\n"},
       }) {
    const Outcome outcome = vekha(arguments);
    EXPECT_EQ(outcome.status, Exit::usage) << arguments.front();
    EXPECT_EQ(outcome.err, message);
    EXPECT_EQ(outcome.out, "");
  }
}

TEST(CommandLine, helps_on_every_command) {
  const Outcome all = vekha({"help"});
  EXPECT_EQ(all.status, Exit::ok);
  for (const char* command : {"build", "check", "import", "new", "schedule", "view"}) {
    EXPECT_NE(all.out.find(command), std::string::npos) << command;
    const Outcome one = vekha({"help", command});
    EXPECT_EQ(one.status, Exit::ok) << command;
    EXPECT_EQ(one.out, vekha({command, "--help"}).out);
    EXPECT_NE(one.out.find(std::string("vekha ") + command), std::string::npos);
  }
  EXPECT_EQ(vekha({}).status, Exit::usage);
}

TEST(CommandLine, help_has_no_english_in_russian) {
  for (const char* word : {"Usage", "Options", "Subcommands", "REQUIRED", "Positionals"}) {
    EXPECT_EQ(vekha({"help"}).out.find(word), std::string::npos) << word;
    EXPECT_EQ(vekha({"help", "schedule"}).out.find(word), std::string::npos) << word;
  }
}

TEST(CommandLine, prints_its_version) { EXPECT_EQ(vekha({"--version"}).out.substr(0, 6), "vekha "); }

TEST(CommandLine, reads_with_the_words_of_a_content_folder) {
  const tests::TemporaryFolder folder;
  folder.write("vocabulary/deadline_words.tsv", "class\tvalue\tforms\nmonth\t3\tпротальник\n");
  const std::string content = folder.path().string();
  EXPECT_EQ(vekha({"schedule", "протальник 2021", "--json"}).out.find("2021-03-01"), std::string::npos);
  const Outcome read = vekha({"schedule", "протальник 2021", "--json", "--content", content});
  EXPECT_NE(read.out.find("2021-03-01"), std::string::npos) << read.out << read.err;

  folder.write("план.fodt", test::Odt{.body = test::odt_paragraph("План")}.flat_bytes());
  EXPECT_EQ(vekha({"import", (folder.path() / "план.fodt").string(), "--content", content + "/нет"}).status,
            Exit::failed);
}

TEST(CommandLine, messages_exist_in_both_languages) {
  std::ostringstream nowhere;
  const Terminal ru(nowhere, nowhere, model::Language::ru, false);
  const Terminal en(nowhere, nowhere, model::Language::en, false);
  EXPECT_NE(ru.text("defect"), en.text("defect"));
  EXPECT_THAT(ru.messages().lacking(), testing::IsEmpty());
  EXPECT_THAT(en.messages().lacking(), testing::IsEmpty());
  for (const auto& [key, sentence] : en.messages().sentences()) {
    const std::string base = key.ends_with(".other") ? key.substr(0, key.size() - 6) + ".many" : key;
    EXPECT_TRUE(ru.messages().sentences().contains(base)) << key;
  }
}

TEST(Terminal, does_not_let_names_drive_the_screen) {
  EXPECT_EQ(printable("a\x1b[2Jb\rc"), "a?[2Jb?c");
  EXPECT_EQ(printable("a\u009B2Jb\u202Ec\u2066d\u2028e"), "a?2Jb?c?d?e");
  EXPECT_EQ(printable("a\xFF\xC2z"), "a\uFFFD\uFFFDz");
  EXPECT_EQ(printable("Школа\n"), "Школа\n");
}

TEST(Terminal, shows_progress_only_on_a_screen) {
  std::ostringstream out;
  std::ostringstream err;
  Terminal pipe(out, err, model::Language::ru, false);
  pipe.progress(1, 2, "a.docx");
  EXPECT_EQ(err.str(), "");
  Terminal screen(out, err, model::Language::ru, true);
  screen.progress(1, 2, "a.docx");
  EXPECT_NE(err.str().find("[1 из 2] a.docx"), std::string::npos);
}

TEST(Terminal, takes_its_language_from_the_locale) {
  EXPECT_EQ(language_of_locale("ru_RU.UTF-8"), model::Language::ru);
  EXPECT_EQ(language_of_locale("ru"), model::Language::ru);
  EXPECT_EQ(language_of_locale("en_US.UTF-8"), model::Language::en);
  EXPECT_EQ(language_of_locale("C"), model::Language::en);
  EXPECT_EQ(language_of_locale("rum"), model::Language::en);
}

}  // namespace
}  // namespace vekha::app
