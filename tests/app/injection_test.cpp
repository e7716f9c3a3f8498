#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <span>

#include "generator/check/addresses.hpp"
#include "generator/check/markup.hpp"
#include "generator/site/content_page.hpp"
#include "tests/app/build_fixture.hpp"
#include "tests/support/docx_builder.hpp"

/// Text of documents, names of files and folders, settings and Markdown that would like to be markup, scripts, links,
/// formulas or new lines of a data file.
namespace vekha::app {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array<std::string_view, 66> injections{
    // markup
    "<script>zq(1)</script>", "</script><script>zq(2)</script>", "<img src=x onerror=zq(3)>", "<svg/onload=zq(4)>",
    "<iframe src=https://zq.example/5></iframe>", "<object data=zq6>", "<embed src=zq7>",
    "<base href=https://zq.example/>", "<link rel=stylesheet href=https://zq.example/9.css>",
    "<meta http-equiv=refresh content=0;url=https://zq.example>", "<style>@import 'https://zq.example/11';</style>",
    "<body onload=zq(12)>", "<form action=https://zq.example/13>", "<input autofocus onfocus=zq(14)>",
    "<details open ontoggle=zq(15)>", "<math><mtext></mtext></math>", "<a href=javascript:zq(17)>x</a>",
    "<!-- zq18 -->", "--><zq19>", "]]><zq20>", "<![CDATA[<zq21>]]>", "<?zq22 ?>", "<!DOCTYPE zq23>",
    "<zq24:x xmlns:zq24='y'>", "<p style=background:url(https://zq.example/25)>",
    // out of an attribute or a text into markup
    "\" onmouseover=\"zq(26)", "' onmouseover='zq(27)", "\"><script>zq(28)</script>", "'><img src=zq29>",
    "</title><zq30>", "</textarea><zq31>", "</option></select><zq32>", "</td></tr></table><zq33>", "</a><zq34>",
    "` onclick=`zq(35)",
    // references
    "&lt;script&gt;zq(36)&lt;/script&gt;", "&#60;script&#62;zq(37)", "&#x3C;zq38&#x3E;", "&zq39;",
    "&amp;lt;zq40&amp;gt;", "\\u003cscript\\u003ezq(41)", "%3Cscript%3Ezq(42)%3C/script%3E", "+ADw-script+AD4-zq(43)",
    // templates
    "{{zq44}}", "{{{zq45}}}", "{{#zq46}}x{{/zq46}}", "{{> zq47}}", "{{=<% %>=}}<%zq48%>", "{zq49}", "${zq50}",
    // links
    "javascript:zq(51)", "JaVaScRiPt:zq(52)", "data:text/html,<script>zq(53)</script>", "vbscript:zq(54)",
    "//zq.example/55", "file:///etc/zq56", "https://zq.example/57\" onclick=\"zq(57)",
    // tables and programs that run formulas
    "=HYPERLINK(\"https://zq.example/58\")", "+zq59|' /C calc'!A0", "-zq60(1)", "@zq61(1)", "\t=zq62",
    // lines of calendars, scripts and terminals
    "zq63 BEGIN:VEVENT", "\u2028zq(64)", "\u202Ezq65\u202C", "*/ zq(66) /*"};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const std::string_view reference = c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "";
    if (reference.empty()) {
      out += c;
    } else {
      out += reference;
    }
  }
  return out;
}

std::string plan(const std::vector<std::string>& texts) {
  using test::cell;
  using test::row;
  using test::text_paragraph;
  std::string rows = row(cell("№") + cell("Мероприятие") + cell("Срок") + cell("Ответственный") + cell("Результат"));
  int number = 0;
  for (const std::string& text : texts) {
    const std::string xml = escaped(text);
    rows += row(cell(std::to_string(++number)) + cell("Совещание " + xml) + cell("до 01.04.2021 " + xml) +
                cell("МБОУ СОШ № 5 " + xml) + cell("Приказ " + xml));
  }
  std::string paragraphs;
  for (const std::string& text : texts) paragraphs += text_paragraph(escaped(text));
  return test::Docx{.body = text_paragraph("УТВЕРЖДЕН приказом Управления образования " + escaped(texts[0]) +
                                           " от 29.03.2021 № 104") +
                            text_paragraph("План мероприятий («дорожная карта») на 2021 год " + escaped(texts[1])) +
                            paragraphs + test::table(rows, 5)}
      .bytes();
}

/// What a page is made of, without what it says: "<a", "<a href", "<a class".
using Shape = std::set<std::string>;

// Pages are well-formed XML, as check_site() finds out: tags begin at every '<' outside comments.
void add_shape(const std::string& page, Shape& shape) {
  for (auto begin = page.find('<'); begin != std::string::npos; begin = page.find('<', begin + 1)) {
    std::set<std::string> attributes;
    std::string word;
    char quote = 0;
    auto i = begin + 1;
    for (; i < page.size() && (quote != 0 || page[i] != '>'); ++i) {
      const char c = page[i];
      if (quote != 0) {
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ' ' || c == '=' || c == '\n') {
        attributes.insert(std::exchange(word, ""));
      } else {
        word += c;
      }
    }
    const std::string tag = page.substr(begin, page.find_first_of(" >/\n", begin + 1) - begin);
    for (const std::string& attribute : attributes) shape.insert(std::string(tag).append(" ").append(attribute));
    shape.insert(tag);
  }
}

class Injection : public BuildTest {
 protected:
  Shape shape_of_site() {
    Shape shape;
    for (const auto& [path, bytes] : tree()) {
      if (!path.ends_with(".html")) continue;
      add_shape(bytes, shape);
      for (const auto& link : generator::read_markup(bytes, generator::MarkupKind::page).links) {
        if (link.kind == generator::LinkUse::Kind::reference) continue;
        const auto address = generator::address_of(path, link.target);
        EXPECT_NE(address.kind, generator::Address::Kind::forbidden) << path << ": " << link.target;
        EXPECT_TRUE(link.kind == generator::LinkUse::Kind::navigation || link.target.find("zq") == std::string::npos)
            << path << " loads " << link.target;
      }
    }
    return shape;
  }

  /// The description for other programs ends where it should, and is what an independent reader takes for JSON.
  static void expect_harmless_description(const std::string& path, const std::string& page) {
    constexpr std::string_view start = "<script type=\"application/ld+json\">";
    const auto begin = page.find(start);
    if (path == "404.html") return;
    ASSERT_NE(begin, std::string::npos) << path;
    const std::string json =
        page.substr(begin + start.size(), page.find('<', begin + start.size()) - begin - start.size());
    EXPECT_EQ(page.find("</script>", begin), begin + start.size() + json.size()) << path << ": a text holds markup";
    EXPECT_EQ(json.find_first_of("<>&"), std::string::npos) << path;
    ASSERT_TRUE(nlohmann::json::accept(json)) << path << ": " << json;
    EXPECT_EQ(nlohmann::json::parse(json).at("@graph").size(), 2U) << path;
  }

  /// check_site() finds what loads or runs something; of the rest nothing may be there that no template has.
  void expect_no_harm(const Shape& harmless, const std::string& what) {
    EXPECT_EQ(faults(), "") << what;
    for (const std::string& part : shape_of_site()) {
      const auto space = part.find(' ');
      EXPECT_TRUE(harmless.contains(part.substr(0, space))) << what << " made " << part;
      EXPECT_EQ(part.find("zq"), std::string::npos) << what << " made " << part;
      EXPECT_FALSE(part.find(" on") != std::string::npos || part.ends_with(" style")) << what << " made " << part;
    }
    for (const auto& [path, bytes] : tree()) {
      if (path.ends_with(".html")) expect_harmless_description(path, bytes);
      if (path.ends_with(".ics")) {
        EXPECT_THAT(bytes, Not(HasSubstr("\nzq"))) << what;
      }
      if (path.ends_with(".js")) {
        EXPECT_THAT(bytes, Not(HasSubstr("\u2028"))) << what;
      }
    }
    EXPECT_THAT(out_.str() + err_.str(), Not(HasSubstr("\x1b"))) << what;
  }

  /// Of a site of harmless texts, and of the theme's templates: which of them are used depends on the texts.
  Shape harmless_shape() {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < injections.size(); ++i) texts.push_back("текст " + std::to_string(i));
    texts.emplace_back("https://example.org/57");
    folder_.write("content/documents/okrug/plan.docx", plan(texts));
    folder_.write("content/site.toml", settings(std::array<std::string_view, 1>{"текст"}));
    EXPECT_EQ(build(), Exit::ok) << out_.str() << err_.str();
    EXPECT_EQ(faults(), "");
    Shape shape = shape_of_site();
    for (const char* folder : {"templates", "partials"}) {
      for (const auto& file : files_below(tests::source_folder() / "themes/default" / folder))
        add_shape(tests::read_source_file(std::string("themes/default/") + folder + "/" + file.name), shape);
    }
    return shape;
  }

  /// Settings with a text in every place that takes one, another in each, from a place of the list on.
  static std::string settings(std::span<const std::string_view> texts, std::size_t next = 0) {
    const auto quoted = [&] {
      std::string out = "\"";
      for (const char c : texts[next++ % texts.size()]) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\t' ? ' ' : c;
      }
      return out + "\"\n";
    };
    std::string toml;
    for (const char* key : {"name", "description", "publisher", "[contact]\nname", "phone", "address",
                            "[municipalities.okrug]\nname", "short_name", "[municipalities.okrug.contact]\nname",
                            "phone", "address", "[plan_titles]\n\"okrug/plan.docx\""})
      toml += key + (" = " + quoted());
    return toml;
  }
};

TEST_F(Injection, through_the_text_of_a_document) {
  const Shape harmless = harmless_shape();
  std::vector<std::string> texts(injections.begin(), injections.end());
  for (std::size_t first = 0; first < 4; ++first) {  // others in the title each time
    std::rotate(texts.begin(), texts.begin() + 13, texts.end());
    folder_.write("content/documents/okrug/plan.docx", plan(texts));
    EXPECT_EQ(build(), Exit::ok) << out_.str() << err_.str();
    EXPECT_THAT(folder_.read("site/okrug/plans/plan-2021-document.html"), HasSubstr("zq(1)")) << "it was published";
    expect_no_harm(harmless, "text");
  }
}

TEST_F(Injection, through_the_settings) {
  const Shape harmless = harmless_shape();
  for (std::size_t first = 0; first < injections.size(); first += 6) {  // each comes to two places
    folder_.write("content/site.toml", settings(injections, first));
    EXPECT_EQ(build(), Exit::ok) << injections[first] << err_.str();
    expect_no_harm(harmless, "settings from " + std::string(injections[first]));
  }
}

TEST_F(Injection, through_addresses_and_colours_of_the_settings) {
  harmless_shape();
  for (const char* line :
       {"base_url = \"javascript:zq\"", "base_url = \"https://a\\\" onclick=\\\"zq/\"", "theme = \"../../zq\"",
        "language = \"../zq\"", "[contact]\nemail = \"a@b.example\\\" onclick=\\\"zq\"",
        "[colours]\nbrand = \"#fff}zq{\"", "[colours]\nbrand = \"url(//zq)\"", "[colours]\n\"x;zq\" = \"#123456\"",
        "[municipalities.\"../zq\"]\nname = \"a\""}) {
    folder_.write("content/site.toml", line);
    EXPECT_EQ(build(), Exit::failed) << line;
    EXPECT_THAT(err_.str(), HasSubstr("site.toml, строка")) << line;
  }
}

TEST_F(Injection, through_the_names_of_files_and_folders) {
  const Shape harmless = harmless_shape();
  const std::string bytes = folder_.read("content/documents/okrug/plan.docx");
  for (const std::string_view text : injections) {
    std::string name(text);
    std::ranges::replace(name, '/', '_');
    folder_.write("content/documents/okrug/" + name + ".docx", bytes);
    folder_.write("content/documents/" + name + "/plan.docx", bytes);
    folder_.write("content/documents/okrug/" + name + ".txt", "x");
    folder_.write("content/documents/okrug/broken" + name + ".docx", "x");
  }
  EXPECT_EQ(build(), Exit::faults) << err_.str();
  expect_no_harm(harmless, "names");
  EXPECT_THAT(out_.str(), HasSubstr("zq(66)"));
}

TEST_F(Injection, through_control_characters_of_names_never_drives_the_screen) {
  const std::string bytes = plan(std::vector<std::string>(3, "текст"));
  for (const char* name :
       {"\x1b[2Jzq.docx", "a\nb.docx", "a\rb.docx", "\xff\xfe.docx", "a\x07.docx", "\u009B2J.docx"}) {
    folder_.write(std::string("content/documents/okrug/") + name, bytes);
    folder_.write(std::string("content/documents/okrug/broken") + name, "x");
  }
  EXPECT_EQ(build(), Exit::faults) << err_.str();
  for (const char* control : {"\x1b", "\r", "\x07", "\u009B", "\xff"})
    EXPECT_THAT(out_.str() + err_.str(), Not(HasSubstr(control)));
  EXPECT_EQ(faults(), "");
}

// Markdown either says what is wrong with it, or gives text.
TEST_F(Injection, through_markdown) {
  std::size_t refused = 0;
  for (const std::string_view text : injections) {
    for (const std::string& form :
         {std::string("{}"), std::string("[x]({})"), std::string("[x](<{}>)"), std::string("![x]({})"),
          std::string("<{}>"), std::string("`{}`"), std::string("# {}\n\n> {}"), std::string("[x]: {}\n\n[x]"),
          std::string("    {}"), std::string("[x](a.md \"{}\")")}) {
      std::string markdown = form;
      for (auto place = markdown.find("{}"); place != std::string::npos;
           place = markdown.find("{}", place + text.size()))
        markdown.replace(place, 2, text);
      const auto page = generator::read_content_page("x.md", "+++\ntitle = \"А\"\n+++\n\n" + markdown + "\n", {});
      if (!page.mistakes.empty()) {
        ++refused;
        EXPECT_EQ(page.value.html, "") << markdown;
        continue;
      }
      const std::string html = "<!DOCTYPE html>\n<html lang=\"ru\"><head><title>а</title></head><body><h1>а</h1>" +
                               page.value.html + "</body></html>";
      const auto markup = generator::read_markup(html, generator::MarkupKind::page);
      EXPECT_THAT(markup.faults, testing::IsEmpty()) << markdown << "\n" << page.value.html;
      for (const auto& link : markup.links) {
        EXPECT_EQ(link.kind, generator::LinkUse::Kind::navigation) << markdown;
        const std::string target = link.target.substr(0, link.target.find(':'));
        for (const char* scheme : {"javascript", "JaVaScRiPt", "data", "vbscript", "file"})
          EXPECT_NE(target, scheme) << markdown;
      }
      Shape shape;
      add_shape(page.value.html, shape);
      for (const std::string& element : shape) {
        EXPECT_EQ(element.find("zq"), std::string::npos) << markdown << " made " << element;
        EXPECT_FALSE(element.starts_with("<script") || element.find(" on") != std::string::npos) << markdown;
      }
    }
  }
  EXPECT_GT(refused, 100U);
}

}  // namespace
}  // namespace vekha::app
