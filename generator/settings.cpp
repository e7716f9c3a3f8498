#include "generator/settings.hpp"
