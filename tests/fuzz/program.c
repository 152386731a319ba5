/* The definitions for messages, for targets that do not include a program. */
#include "common/message.h"

const char program_name[] = "fuzz";
const int program_trouble = 1;
