#include "importer/xml/xml_tree.hpp"

#include <gmock/gmock.h>

#include <array>
#include <sstream>

#include "tests/support/zip_builder.hpp"

namespace vekha::importer {
namespace {

using namespace std::string_literals;
using test::bytes_of;

// The tree written out, or the kebab-case code of the refusal.
std::string tree_of(const std::string& xml, const Limits& limits = {}) {
  const auto tree = XmlTree::parse(bytes_of(xml), limits);
  if (!tree) return std::string(code_name(tree.error().code));
  std::ostringstream out;
  tree.value().root().print(out, "", pugi::format_raw);
  return out.str();
}

const std::string w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const std::string strict_w = "http://purl.oclc.org/ooxml/wordprocessingml/main";

TEST(XmlTree, keeps_canonical_prefixes) {
  const std::string xml = R"(<w:p xmlns:w=")" + w + R"("><w:t w:a="1">т</w:t></w:p>)";
  EXPECT_EQ(tree_of(xml), xml);
}

TEST(XmlTree, gives_canonical_prefixes_whatever_the_file_uses) {
  EXPECT_EQ(tree_of("<p xmlns='" + w + "'><t>т</t></p>"), "<w:p><w:t>т</w:t></w:p>");
  EXPECT_EQ(tree_of("<q:p xmlns:q='" + w + "' q:a='1' b='2'/>"), R"(<w:p w:a="1" b="2"/>)");
  EXPECT_EQ(tree_of("<w:p xmlns:w='" + strict_w + "'/>"), "<w:p xmlns:w=\"" + strict_w + "\"/>");
}

TEST(XmlTree, gives_no_canonical_prefix_to_an_unknown_namespace) {
  EXPECT_EQ(tree_of("<w:p xmlns:w='urn:other'/>"), "<x:p/>");
  EXPECT_EQ(tree_of("<p xmlns='urn:other'/>"), "<x:p/>");
}

TEST(XmlTree, follows_a_prefix_that_is_declared_again) {
  EXPECT_EQ(tree_of("<q:p xmlns:q='" + w + "'><q:r xmlns:q='urn:other'/><q:r/></q:p>"), "<w:p><x:r/><w:r/></w:p>");
}

TEST(XmlTree, decodes_references_in_text_and_attributes) {
  EXPECT_EQ(tree_of("<p xmlns='" + w + "' a='&amp;&lt;&#10;&quot;'>&lt;&#1057;&amp;amp;<![CDATA[<]]></p>"),
            "<w:p a=\"&amp;&lt;&#10;&quot;\">&lt;С&amp;amp;&lt;</w:p>");
}

TEST(XmlTree, reads_utf_16_and_other_declared_encodings) {
  std::string utf16 = "\xFF\xFE";
  for (const char c : "<p>a</p>"s) utf16 += c + "\0"s;
  EXPECT_EQ(tree_of(utf16), "<p>a</p>");
  EXPECT_EQ(tree_of("<?xml version='1.0' encoding='windows-1251'?><p>\xCF</p>"), "<p>П</p>");
  EXPECT_EQ(tree_of("\xEF\xBB\xBF<p>a</p>"), "<p>a</p>");
}

TEST(XmlTree, keeps_white_space_alone_where_it_may_be_text) {
  EXPECT_EQ(tree_of("<w:p xmlns:w='" + w + "'> <w:t> </w:t> </w:p>"), "<w:p xmlns:w=\"" + w + "\"><w:t> </w:t></w:p>");
  const std::string odf =
      "<office:p xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><a>1</a> <a>2</a></office:p>";
  EXPECT_EQ(tree_of(odf), odf);
  EXPECT_EQ(tree_of("<p xmlns='" + w + "'> <t> </t> </p>"), "<w:p><w:t> </w:t></w:p>") << "rewritten";
}

TEST(XmlTree, refuses_a_doctype) {
  EXPECT_EQ(tree_of("<!DOCTYPE p><p/>"), "xml-doctype");
  EXPECT_EQ(tree_of("<!DOCTYPE p [<!ENTITY a 'b'>]><p>&a;</p>"), "xml-doctype");
  EXPECT_EQ(tree_of("<!DOCTYPE p SYSTEM 'file:///etc/passwd'><p/>"), "xml-doctype");
}

TEST(XmlTree, skips_a_doctype_that_declares_nothing_where_it_may) {
  const auto lenient = [](const std::string& xml) {
    const auto tree = XmlTree::parse(test::bytes_of(xml), {}, Doctype::without_subset);
    return tree ? std::string(tree.value().root().name()) : std::string(code_name(tree.error().code));
  };
  EXPECT_EQ(lenient("<!DOCTYPE p PUBLIC \"-//X//EN\" \"p.dtd\"><p/>"), "p");
  EXPECT_EQ(lenient("<?xml version=\"1.0\"?>\n<!DOCTYPE p SYSTEM 'file:///etc/passwd'>\n<p a='&lt;'/>"), "p");
  EXPECT_EQ(lenient("<!DOCTYPE p><p/>"), "p");
  for (const char* xml :
       {"<!DOCTYPE p [<!ENTITY a 'b'>]><p>&a;</p>", "<!DOCTYPE p []><p/>", "<!DOCTYPE p SYSTEM 'x' [ ]><p/>"}) {
    EXPECT_EQ(lenient(xml), "xml-doctype") << xml;
  }
  for (const char* xml : {"<!DOCTYPE p SYSTEM 'x'><p>&a;</p>", "<!DOCTYPE p SYSTEM 'x'><p b='&a;'/>",
                          "<!DOCTYPE p SYSTEM 'x'>", "<!DOCTYPE p SYSTEM 'x' <p/>", "<!DOCTYPE p><!DOCTYPE p><p/>"}) {
    EXPECT_EQ(lenient(xml), "xml-malformed") << xml;
  }
}

TEST(XmlTree, refuses_what_is_not_well_formed) {
  for (const std::string& xml :
       {""s, "<"s, "<p>"s, "<p></q>"s, "<p a=1/>"s, "<p a='1' a='2'/>"s, "<p>&a;</p>"s, "<p/><q/>"s, "<p>\1</p>"s,
        "<p>\xC3(</p>"s, "<p>\0</p>"s, "<q:p/>"s, "<p a='<'/>"s, "<p>]]></p>"s}) {
    EXPECT_EQ(tree_of(xml), "xml-malformed") << xml;
  }
}

TEST(XmlTree, says_where_and_why_a_part_is_malformed) {
  const std::vector<std::array<const char*, 3>> cases{
      {"<p>\n\n</q>", "3", "reason.xml-tags"},
      {"<p>\n<q>", "2", "reason.xml-end"},
      {"", "1", "reason.xml-end"},
      {"<p>\1</p>", "1", "reason.xml-character"},
      {"<?xml version='1.0' encoding='none'?><p/>", "1", "reason.xml-encoding"},
      {"<q:p/>", "1", "reason.xml-name"},
      {"<p a='1' a='2'/>", "1", "reason.xml-attribute"},
      {"<p>\n&a;</p>", "2", "reason.xml-syntax"},
  };
  for (const auto& [xml, line, reason] : cases) {
    const auto tree = XmlTree::parse(bytes_of(xml), {});
    ASSERT_FALSE(tree.ok()) << xml;
    EXPECT_EQ(tree.error().arguments.at("line"), line) << xml;
    EXPECT_EQ(tree.error().arguments.at("reason"), reason) << xml;
  }
}

TEST(XmlTree, refuses_elements_nested_deeper_than_the_limit) {
  EXPECT_EQ(tree_of("<a><b><c/></b></a>", {.xml_depth = 2}), "xml-too-deep");
  EXPECT_EQ(tree_of("<a><b/><b/></a>", {.xml_depth = 2}), "<a><b/><b/></a>");
}

TEST(XmlTree, refuses_more_nodes_than_the_limit) {
  EXPECT_EQ(tree_of("<a><b c='1' d='2'/></a>", {.xml_nodes = 3}), "document-too-large");
  EXPECT_EQ(tree_of("<a><b c='1' d='2'/></a>", {.xml_nodes = 4}), R"(<a><b c="1" d="2"/></a>)");
}

// An element with attributes a0="=", a1="=", ...
std::string crowded(int attributes) {
  std::string xml = "<p";
  for (int i = 0; i < attributes; ++i) xml += " a" + std::to_string(i) + "=\"=\"";
  return xml + "/>";
}

TEST(XmlTree, refuses_elements_with_hundreds_of_attributes) {
  EXPECT_EQ(tree_of(crowded(256)), crowded(256));
  EXPECT_EQ(tree_of(crowded(257)), "document-too-large");
  EXPECT_EQ(tree_of(crowded(300'000)), "document-too-large");
}

TEST(XmlTree, takes_no_long_text_for_attributes) {
  std::string equals;
  for (int i = 0; i < 20'000; ++i) equals += "=";
  EXPECT_EQ(tree_of("<p>" + equals + "</p>"), "<p>" + equals + "</p>");
  EXPECT_EQ(tree_of("<p a=\"" + equals + "\"/>"), "<p a=\"" + equals + "\"/>");
  EXPECT_EQ(tree_of("<p><![CDATA[" + equals + "]]></p>"), "<p><![CDATA[" + equals + "]]></p>");
}

TEST(XmlTree, refuses_thousands_of_declarations_in_force) {
  std::string xml;
  for (int i = 0; i < 20; ++i) {
    xml += "<p";
    for (int j = 0; j < 100; ++j) xml += " xmlns:n" + std::to_string(100 * i + j) + "='u'";
    xml += ">";
  }
  for (int i = 0; i < 20; ++i) xml += "</p>";
  EXPECT_EQ(tree_of(xml), "document-too-large");
}

}  // namespace
}  // namespace vekha::importer
