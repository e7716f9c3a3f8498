#include "model/message.hpp"
