# Read by CMake when llama.cpp's ggml is configured (CMAKE_PROJECT_ggml_INCLUDE): what this app changes in the engine.
#
# The headers beside this file say what and why. They are installed beside the library, so that who has it can
# see what it was compiled with, and tools/setup.py that it is today's.

set(native "${CMAKE_CURRENT_LIST_DIR}")

if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$" AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
    add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:SHELL:-include \"${native}/matrix_tiles.h\">")
endif()

file(GLOB headers "${native}/attention*.h")

set(ops "${CMAKE_CURRENT_SOURCE_DIR}/src/ggml-cpu/ops.cpp")
set(function "static void ggml_compute_forward_flash_attn_ext_f16_one_chunk(")
set(by_words "            for (int64_t q_head = 0; q_head < neq2; q_head++) {
                ggml_compute_forward_flash_attn_ext_f16_one_chunk(")
set(by_rows "            if (use_tiled) {
                ggml_compute_forward_flash_attn_ext_tiled(")
set(parts "        const int64_t dr = (nr + nchunk - 1) / nchunk;

        static constexpr int64_t Q_TILE_SZ  = ggml_fa_tile_config::Q;")
set(tidy_parts "        int64_t dr = (nr + nchunk - 1) / nchunk;
        ATTENTION_SPLIT(dst, nth, nr, dr, nchunk);

        static constexpr int64_t Q_TILE_SZ  = ggml_fa_tile_config::Q;")
file(COPY ${headers} DESTINATION "${CMAKE_CURRENT_SOURCE_DIR}/src/ggml-cpu")
file(READ "${ops}" text)
string(FIND "${text}" "attention.h" done)
if(done EQUAL -1)
    foreach(place IN ITEMS "${function}" "${by_words}" "${parts}" "${by_rows}")
        string(FIND "${text}" "${place}" from)
        string(FIND "${text}" "${place}" last REVERSE)
        if(from EQUAL -1 OR NOT from EQUAL last)
            message(FATAL_ERROR "This llama.cpp has another attention: adapt native/engine.cmake to it.")
        endif()
    endforeach()
    string(REPLACE "${function}" "#include \"attention.h\"\n\n${function}" text "${text}")
    string(REPLACE "${by_words}"
        "            if (!ATTENTION_COMPUTE(params, dst, 0, neq2, ic_start, ic_end, chunk_partials, partial_stride))\n${by_words}"
        text "${text}")
    string(REPLACE "${parts}" "${tidy_parts}" text "${text}")
    string(REPLACE "${by_rows}"
        "            if (ATTENTION_COMPUTE(params, dst, ir0, ir1, 0, nek1, nullptr, 0)) {\n            } else\n${by_rows}"
        text "${text}")
    file(WRITE "${ops}" "${text}")
endif()

file(GLOB sources "${native}/*.h" "${native}/engine.cmake")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sources}")
if(DEFINED SKBUILD_PLATLIB_DIR)
    install(FILES ${sources} DESTINATION "${SKBUILD_PLATLIB_DIR}/llama_cpp/native")
endif()
