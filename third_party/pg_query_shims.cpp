// Two functions of glibc 2.38 that Debian's libpg_query 18 calls and that Debian 12 (glibc 2.36) does not have.
// Compiled only there; see FindPgQuery.cmake.
#include <cstdlib>
#include <cstring>

extern "C" {
size_t strlcpy(char* destination, const char* source, size_t size) {
    const size_t length = std::strlen(source);
    if (size > 0) {
        const size_t copied = length < size - 1 ? length : size - 1;
        std::memcpy(destination, source, copied);
        destination[copied] = '\0';
    }
    return length;
}

// C23 differs from C17 only in accepting the prefix 0b, which PostgreSQL's scanner never hands to strtoul.
unsigned long __isoc23_strtoul(const char* text, char** end, int base) { return std::strtoul(text, end, base); }
}
