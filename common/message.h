/* Messages on standard error: one line and one system call each. */
#ifndef MESSAGE_H
#define MESSAGE_H

/* Each program defines these: its name, and its exit status when it gives up. */
extern const char program_name[];
extern const int program_trouble;

/*
 * Print "program: message", or "program: line 2: message" unless line is 0.
 * Control characters become question marks. A message is truncated to about 4,600
 * bytes.
 */
void message_at(unsigned long line, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define message(...) message_at(0, __VA_ARGS__)

/* Exit with program_trouble. give_up_usage first refers to --help. */
void give_up(void) __attribute__((noreturn));
void give_up_usage(void) __attribute__((noreturn));

/* Print a message and give up. Output that has not been flushed is dropped. */
#define die_at(line, ...) (message_at(line, __VA_ARGS__), give_up())
#define die(...) die_at(0, __VA_ARGS__)
#define die_usage(...) (message(__VA_ARGS__), give_up_usage())

#endif
