#include "importer/body/description.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

TEST(Description, names_files_and_addresses_in_every_way_that_programs_write_them) {
  for (const char* text : {"C:\\Users\\Admin\\герб.png", "d:/фото/1.jpg", "Описание: C:\\Users\\Admin\\герб.png",
                           "\\\\server\\папка\\1.jpg", "file:///C:/1.jpg", "/home/admin/1.png", "/Users/admin/1.png",
                           "https://example.org/1.png", "HTTP://example.org/a?b=c", "www.example.org/1.png",
                           "Описание: http://example.org/1.gif", "data:image/png;base64,AAAA", "cid:image001.png@01"}) {
    EXPECT_TRUE(names_file(text)) << text;
  }
  for (const char* text :
       {"", "Герб района", "Схема: школы и наставники", "Рис. 1: а/б", "Снимок с сайта https://example.org",
        "Рисунок: школа www.example.org", "12:/34", "и/или", "Доля, %: 5"}) {
    EXPECT_FALSE(names_file(text)) << text;
  }
}

}  // namespace
}  // namespace vekha::importer
