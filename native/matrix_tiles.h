/* Included before everything that is compiled for the engine (see setup.py).
 *
 * Intel's matrix tiles (AMX) are set up from 64 bytes. The header of GCC 12 tells the compiler of 8 of them, so
 * that it leaves out what writes the others, and the engine ends with SIGILL at its first long text. Here it is
 * told of all. Other compilers, and code for processors without tiles, see nothing of this. */
#if defined(__AMX_TILE__) && defined(__GNUC__) && !defined(__clang__)
#include <immintrin.h>
#undef _tile_loadconfig
#define _tile_loadconfig(tiles) __asm__ volatile("ldtilecfg\t%0" : : "m"(*(const char(*)[64])(tiles)))
#endif
