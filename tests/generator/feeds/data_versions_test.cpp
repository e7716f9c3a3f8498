#include "generator/feeds/data_versions.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using testing::IsEmpty;

const std::string folder = "opendata/99-activities/";
const std::string structure = folder + "structure-20261101.csv";

std::string data(const std::string& day) { return folder + "data-" + day + "-structure-20261101.csv"; }

std::vector<std::string> paths(const std::vector<const OutputFile*>& files) {
  std::vector<std::string> paths;
  for (const OutputFile* file : files) paths.push_back(file->path);
  return paths;
}

TEST(DataVersions, are_known_by_their_names) {
  EXPECT_TRUE(is_data_version(data("20250301")));
  EXPECT_TRUE(is_data_version(structure));
  EXPECT_EQ(day_of_data(data("20250301")), model::date_from_iso("2025-03-01"));
  for (const char* path :
       {"opendata/99-activities/meta.csv", "opendata/list.csv", "opendata/data-20250301-structure-20261101.csv",
        "opendata/99/data-20250231-structure-20261101.csv", "opendata/99/data-20250301.csv",
        "opendata/99/data-20250301-structure-20261101.csv.html", "opendata/99/a/structure-20261101.csv",
        "opendata/../structure-20261101.csv", "other/99/structure-20261101.csv", "opendata//structure-20261101.csv",
        "opendata/99/data-20250301structure-20261101.csv"}) {
    EXPECT_FALSE(is_data_version(path)) << path;
  }
}

TEST(DataVersions, stay_the_newest_first_and_the_current_one_apart) {
  const std::vector<OutputFile> earlier{{data("20250101"), "a"},
                                        {data("20250201"), "b"},
                                        {"opendata/99-documents/data-20250115-structure-20261101.csv", "c"},
                                        {folder + "structure-20250101.csv", "d"},
                                        {structure, "e"},
                                        {data("20250401"), "of a day to come"}};
  const auto versions = data_versions(folder, data("20250301"), structure, "new", earlier);
  EXPECT_EQ(versions.current, data("20250301"));
  EXPECT_EQ(paths(versions.earlier), (std::vector<std::string>{data("20250201"), data("20250101")}));
  EXPECT_EQ(paths(versions.structures), (std::vector<std::string>{folder + "structure-20250101.csv"}));
}

TEST(DataVersions, get_no_new_day_while_nothing_changes) {
  const std::vector<OutputFile> earlier{{data("20250101"), "a"}, {data("20250201"), "b"}};
  const auto versions = data_versions(folder, data("20250301"), structure, "b", earlier);
  EXPECT_EQ(versions.current, data("20250201"));
  EXPECT_EQ(paths(versions.earlier), (std::vector<std::string>{data("20250101")}));
}

TEST(DataVersions, of_one_day_are_the_last_of_that_day) {
  const std::vector<OutputFile> earlier{{data("20250301"), "of the morning"}};
  const auto versions = data_versions(folder, data("20250301"), structure, "of the evening", earlier);
  EXPECT_EQ(versions.current, data("20250301"));
  EXPECT_THAT(versions.earlier, IsEmpty());
}

}  // namespace
}  // namespace vekha::generator
