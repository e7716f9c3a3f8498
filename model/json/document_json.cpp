#include "model/json/document_json.hpp"
