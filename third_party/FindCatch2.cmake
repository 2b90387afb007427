# Finds Catch2 2 (Debian 12) or 3 (Debian 13) and promises Catch2::Catch2 and Catch2::Catch2WithMain for both. Where version 2
# comes without a compiled main, one is built here, once, from a one-line file: it is 30 s of compile time.
#
# The config package may be asked for nothing but existence: a version given to find_package is checked here.
# Results: Catch2_FOUND, Catch2_VERSION.

find_package(Catch2 CONFIG QUIET)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Catch2
    REQUIRED_VARS Catch2_DIR
    VERSION_VAR Catch2_VERSION)

if(Catch2_FOUND AND NOT TARGET Catch2::Catch2WithMain)
    set(Catch2_main_source ${CMAKE_BINARY_DIR}/catch2_main.cpp)
    file(CONFIGURE OUTPUT ${Catch2_main_source} CONTENT "#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n")
    add_library(catch2_main STATIC ${Catch2_main_source})
    target_link_libraries(catch2_main PUBLIC Catch2::Catch2)
    add_library(Catch2::Catch2WithMain ALIAS catch2_main)
endif()
