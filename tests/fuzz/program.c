/* What each program defines for its messages, of a target without a program. */
#include "common/message.h"

const char program_name[] = "fuzz";
const int program_trouble = 1;
