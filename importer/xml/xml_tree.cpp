#include "importer/xml/xml_tree.hpp"
