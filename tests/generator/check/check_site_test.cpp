#include "generator/check/check_site.hpp"

#include <gmock/gmock.h>

#include "generator/publish/publish.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::generator {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A page with a body; its name makes its title.
std::string page(std::string_view body, std::string_view title = "Страница", std::string_view head = "") {
  return "<!DOCTYPE html>\n<html lang=\"ru\"><head><meta charset=\"utf-8\"/><title>" + std::string(title) + "</title>" +
         std::string(head) + "</head><body>\n<h1>А</h1>\n" + std::string(body) + "\n</body></html>\n";
}

class CheckSite : public testing::Test {
 protected:
  std::vector<std::string> faults(const std::vector<OutputFile>& files, const std::vector<std::string>& allowed = {}) {
    EXPECT_TRUE(std::holds_alternative<PublishReport>(publish(files, folder.path() / "site")));
    return faults_now(allowed);
  }
  std::vector<std::string> faults_now(const std::vector<std::string>& allowed = {}) {
    std::vector<std::string> sentences;
    for (const auto& fault : check_site(folder.path() / "site", allowed))
      sentences.push_back(sentence_of(fault, model::Language::ru));
    return sentences;
  }
  const tests::TemporaryFolder folder;
};

TEST_F(CheckSite, texts_in_a_data_script_may_say_anything) {
  const std::string home = page("<p>А</p>");
  EXPECT_THAT(faults({{"index.html", home},
                      {"a/r.js", "s.add(0,[\"https://example.org eval( document.cookie\"]);\n"},
                      {"a/i.js", "var s={\"a\":[\"https://example.org\"]};\n"}}),
              IsEmpty());
  for (const char* script : {"s.add(fetch(\"https://example.org\"));", "s.add(0);fetch(\"https://example.org\")",
                             "fetch(\"https://example.org\").then(0);", "s.add(0,[\"//example.org\"+x]);"}) {
    EXPECT_THAT(faults({{"index.html", home}, {"a/r.js", script}}), testing::Not(IsEmpty())) << script;
  }
}

TEST_F(CheckSite, a_good_site_has_no_faults) {
  EXPECT_THAT(
      faults(
          {{"index.html",
            page("<p><a href=\"a/b.html#x\">Б</a> <a href=\"#top\" id=\"top\">вверх</a> <a "
                 "href=\"https://example.org/?a=1&amp;b=2\">мир</a> <a href=\"mailto:otdel@edu.example\">почта</a></p>",
                 "Первая",
                 "<link rel=\"stylesheet\" href=\"assets/style.css\"/><script src=\"assets/ui.js\" "
                 "defer=\"defer\"></script><script type=\"application/ld+json\">{}</script>")},
           {"a/b.html", page("<h2 id=\"x\">В</h2><h3>Г</h3><h2>Д</h2><p><a href=\"../index.html\">Домой</a> <a "
                             "href=\"b.csv\">таблица</a></p><form action=\"../index.html\" method=\"get\"><label "
                             "for=\"q\">Слово</label><input id=\"q\"/></form>"
                             "<svg viewBox=\"0 0 1 1\"><use href=\"#i\"/><symbol id=\"i\"></symbol></svg><img "
                             "src=\"../assets/i.svg\" alt=\"\"/>",
                             "Вторая")},
           {"a/b.csv", "\xEF\xBB\xBF№,срок\r\n1,\"до\r\n1 мая\"\r\n"},
           {"a/b.json", "{\"a\": [1, -2.5e3, \"\\u0431\", true, null], \"b\": {}}\n"},
           {"a/b.ics",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210101T000000Z\r\nDTSTART;VALUE=DATE:"
            "20210101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"},
           {"assets/style.css", "a { background: url('i.svg') url(data:image/png;base64,AA) }"},
           {"assets/ui.js", "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); // a comment"},
           {"assets/i.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"},
           {"sitemap.xml", "<?xml version=\"1.0\"?><urlset><url><loc>https://example.org/</loc></url></urlset>"}}),
      IsEmpty());
}

struct Case {
  const char* body;
  const char* sentence;
};
class PageFaults : public CheckSite, public testing::WithParamInterface<Case> {};

TEST_P(PageFaults, are_told_with_their_line) {
  EXPECT_THAT(faults({{"a/index.html", page(GetParam().body)}, {"a/other.html", page("<p id=\"x\">Б</p>", "Другая")}}),
              ElementsAre(GetParam().sentence));
}

#define AT "a/index.html, строка 4: "

INSTANTIATE_TEST_SUITE_P(
    All, PageFaults,
    testing::Values(
        Case{"<p><a href=\"gone.html\">Б</a></p>", AT "ссылка «gone.html» никуда не ведёт."},
        Case{"<p><a href=\"Other.html\">Б</a></p>", AT "ссылка «Other.html» никуда не ведёт."},
        Case{"<p><a href=\"other.html#y\">Б</a></p>", AT "на странице нет места, куда ведёт «other.html#y»."},
        Case{"<p><a href=\"#y\">Б</a></p>", AT "на странице нет места, куда ведёт «#y»."},
        Case{"<p><a href=\"/a/other.html\">Б</a></p>",
             AT "адрес «/a/other.html» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\"../a/\">Б</a></p>",
             AT "адрес «../a/» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\".\">Б</a></p>",
             AT "адрес «.» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\"../../x.html\">Б</a></p>",
             AT "адрес «../../x.html» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\"javascript:x\">Б</a></p>",
             AT "адрес «javascript:x» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\"//example.org/\">Б</a></p>",
             AT "адрес «//example.org/» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<p><a href=\"data:text/html,x\">Б</a></p>",
             AT "адрес «data:text/html,x» не откроется отовсюду: нужен относительный путь с именем файла."},
        Case{"<img src=\"https://example.org/a.png\" alt=\"\"/>",
             AT "страница загружает «https://example.org/a.png» с чужого сайта."},
        Case{"<img srcset=\"other.html 1x, https://example.org/a.png 2x\" alt=\"\"/>",
             AT "страница загружает «https://example.org/a.png» с чужого сайта."},
        Case{"<form action=\"https://example.org/\"></form>",
             AT "страница загружает «https://example.org/» с чужого сайта."},
        Case{"<script src=\"https://example.org/a.js\"></script>",
             AT "страница загружает «https://example.org/a.js» с чужого сайта."},
        Case{"<link rel=\"stylesheet\" href=\"https://example.org/a.css\"/>",
             AT "страница загружает «https://example.org/a.css» с чужого сайта."},
        Case{"<iframe></iframe>", AT "на странице не бывает элемента iframe."},
        Case{"<style>a{}</style>", AT "на странице не бывает элемента style."},
        Case{"<script>alert(1)</script>", AT "в самой странице стоит то, что должно быть в отдельном файле: script."},
        Case{"<p style=\"color:red\">Б</p>", AT "в самой странице стоит то, что должно быть в отдельном файле: style."},
        Case{"<p onclick=\"x()\">Б</p>", AT "в самой странице стоит то, что должно быть в отдельном файле: onclick."},
        Case{"<p itemprop=\"name\">Б</p>", AT "микроразметка itemprop спутает проверку сайта школы."},
        Case{"<h1>Б</h1>", "a/index.html: на странице должен быть один заголовок h1, а их 2."},
        Case{"<h3>Б</h3>", AT "пропущен уровень заголовка: h3 после h1."},
        Case{"<img src=\"other.html\"/>", AT "у картинки нет описания (alt)."},
        Case{"<p id=\"a\"></p><p id=\"a\"></p>", AT "имя a стоит на странице дважды."},
        Case{"<label for=\"q\">Б</label>", AT "на странице нет элемента с именем q."},
        Case{"<p>Б<p>",
             "a/index.html, строка 5: разметка с ошибкой: Opening and ending tag mismatch: p line 4 and body"},
        Case{"<p>Б&nbsp;</p>", AT "разметка с ошибкой: Entity 'nbsp' not defined"},
        Case{"<p class=a>Б</p>", AT "разметка с ошибкой: AttValue: \" or ' expected"},
        Case{"<p>Позвоните 8 900 <b>123-45-67</b></p>", AT
             "на странице есть личный телефон: «8 900 123-45-67». Скройте это решением mask или уберите из документа."},
        Case{"<p title=\"СНИЛС 112-233-445 95\">Б</p>",
             AT "на странице есть номер СНИЛС: «112-233-445 95». Скройте это решением mask или уберите из документа."},
        Case{"<!-- a@mail.ru -->",
             AT "на странице есть личная почта: «a@mail.ru». Скройте это решением mask или уберите из документа."},
        Case{"<p>\xFF</p>", AT "файл не в кодировке UTF-8."}));

TEST_F(CheckSite, pages_as_a_whole) {
  const std::string bare = "<!DOCTYPE html>\n<html><head></head><body><h1>А</h1></body></html>\n";
  EXPECT_THAT(faults({{"a.html", bare}}), ElementsAre("a.html: у страницы нет заголовка окна (title).",
                                                      "a.html, строка 2: у страницы не указан язык (lang)."));
  EXPECT_THAT(faults({{"a.html", page("", "Та же")}, {"b.html", page("", "Та же")}}),
              ElementsAre("b.html: такой же заголовок окна у страницы a.html: «Та же»."));
}

TEST_F(CheckSite, cells_are_read_apart) {
  EXPECT_THAT(faults({{"a.html", page("<table><tr><td>ученик</td><td>Петров Иван</td></tr></table>")}}), IsEmpty())
      << "the review of the document sees the heading";
  EXPECT_THAT(faults({{"a.html", page("<p>8 900 123</p><p>45-67</p>")}}), IsEmpty());
}

TEST_F(CheckSite, what_was_allowed_is_no_fault) {
  EXPECT_THAT(faults({{"a.html", page("<p>8 (900) 123-45-67, a@mail.ru</p>")}}, {"+7 900 1234567", "a@mail.ru"}),
              IsEmpty());
}

struct FileCase {
  const char* name;
  const char* bytes;
  const char* sentence;
};
class FileFaults : public CheckSite, public testing::WithParamInterface<FileCase> {};

TEST_P(FileFaults, are_told) {
  EXPECT_THAT(faults({{GetParam().name, GetParam().bytes}}), ElementsAre(GetParam().sentence));
}

INSTANTIATE_TEST_SUITE_P(
    All, FileFaults,
    testing::Values(
        FileCase{"a.json", "{\"a\": 1,}\n", "a.json, строка 1: дальше это не JSON."},
        FileCase{"a.json", "{\n\"a\": 01}", "a.json, строка 2: дальше это не JSON."},
        FileCase{"a.json", "", "a.json, строка 1: дальше это не JSON."},
        FileCase{"a.json", "[1] 2", "a.json, строка 1: дальше это не JSON."},
        FileCase{"a.json", "[\n\"\\uZZZZ\"]", "a.json, строка 2: дальше это не JSON."},
        FileCase{"a.json", "[\"\\uD800\"]", "a.json, строка 1: дальше это не JSON."},
        FileCase{"a.json", "\xEF\xBB\xBF[1]", "a.json, строка 1: дальше это не JSON."},
        FileCase{"a.json", "{\"a\": \"8 900 123-45-67\"}",
                 "a.json, строка 1: на странице есть личный телефон: «8 900 123-45-67». Скройте это решением mask или "
                 "уберите из документа."},
        FileCase{"a.csv", "a,b\r\n1\r\n", "a.csv, строка 2: в строке таблицы 1 ячеек, а в первой 2."},
        FileCase{"a.csv", "a,b\n", "a.csv, строка 1: строка таблицы кончается не по правилам (CRLF)."},
        FileCase{"a.csv", "a,\"b\r\n", "a.csv, строка 2: кавычка в таблице не закрыта."},
        FileCase{"a.ics", "BEGIN:VCALENDAR\r\n", "a.ics, строка 1: календарь с ошибкой: BEGIN, END"},
        FileCase{"a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                 "a.ics, строка 4: календарь с ошибкой: UID, DTSTAMP, DTSTART"},
        FileCase{"a.xml", "<a><b></a>",
                 "a.xml, строка 1: разметка с ошибкой: Opening and ending tag mismatch: b line 1 and a"},
        FileCase{"a.css", "@import 'b.css';", "a.css, строка 1: таблица стилей загружает другую (@import)."},
        FileCase{"a.css", "a{}\nb{background:url(\"https://example.org/a.png\")}",
                 "a.css, строка 2: страница загружает «https://example.org/a.png» с чужого сайта."},
        FileCase{"a.css", "a{background:url(gone.png)}", "a.css, строка 1: ссылка «gone.png» никуда не ведёт."},
        FileCase{"a.js", "fetch('https://example.org/')",
                 "a.js, строка 1: скрипт обращается к тому, к чему не должен: https://"},
        FileCase{"a.js", "x = document.cookie",
                 "a.js, строка 1: скрипт обращается к тому, к чему не должен: document.cookie"},
        FileCase{"a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
                 "a.svg, строка 1: в самой странице стоит то, что должно быть в отдельном файле: script."},
        FileCase{"a234567890123456789012345678901234567890123456789012345678901.json", "1",
                 "a234567890123456789012345678901234567890123456789012345678901.json: имя файла годится не всем "
                 "серверам: нужны строчные латинские буквы, цифры и дефисы, до 60 знаков."}));

TEST_F(CheckSite, the_files_are_those_of_the_manifest) {
  faults({{"a.html", page("", "А")}, {"b.html", page("", "Б")}});
  std::filesystem::remove(folder.path() / "site/a.html");
  folder.write("site/b.html", page("<p>Правка</p>", "Б"));
  folder.write("site/stray.txt", "x");
  folder.write("site/.htaccess", "x");
  std::filesystem::create_symlink("b.html", folder.path() / "site/link.html");
  EXPECT_THAT(faults_now(),
              ElementsAre("a.html: файл есть в списке, но его нет на месте. Опубликуйте сайт заново.",
                          "b.html: файл изменён после публикации. Опубликуйте сайт заново.",
                          "link.html: это ссылка файловой системы: при копировании на сервер она сломается.",
                          "stray.txt: этот файл опубликовала не Vekha. Уберите его, если он не нужен."));
  std::filesystem::remove(folder.path() / "site/manifest.txt");
  EXPECT_THAT(faults_now(),
              testing::Contains("manifest.txt: нет списка файлов сайта. Опубликуйте сайт заново: vekha build"));
}

TEST_F(CheckSite, a_site_that_is_not_there) {
  EXPECT_THAT(faults_now(), ElementsAre(HasSubstr("такой папки нет. Сначала опубликуйте сайт")));
}

TEST_F(CheckSite, deep_and_broken_markup_does_no_harm) {
  std::string deep = "<html>";
  for (int i = 0; i < 100'000; ++i) deep += "<p>";
  EXPECT_FALSE(faults({{"a.html", deep},
                       {"b.html", ""},
                       {"c.html", "<!DOCTYPE html [<!ENTITY a \"b\">]><html lang=\"ru\">&a;</html>"},
                       {"d.json", std::string(100'000, '[')}})
                   .empty());
}

}  // namespace
}  // namespace vekha::generator
