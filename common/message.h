/* Messages on standard error: one line and one system call each. */
#ifndef MESSAGE_H
#define MESSAGE_H

/* Each program defines these: its name, and its exit status when it gives up. */
extern const char program_name[];
extern const int program_trouble;

/*
 * Print "program: message". Control characters become question marks. A message
 * is cut after some 4,600 bytes.
 */
void message(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Print the message and exit with program_trouble; buffered output is dropped. */
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* The same for a usage error: a second line refers to --help. */
void die_usage(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
