/* What one token asks by one head, and what is known of its answer so far: for attention_rows.h and attention_tiles.h.
 *
 * The online softmax is that of Rabe and Staats, "Self-attention does not need O(n^2) memory" (2021). */
#pragma once

#include "quants.h"

#include <immintrin.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace attention {

constexpr int BLOCK = 64;  // words taken together
constexpr int LANES = 8;   // numbers in a register
constexpr ggml_fp16_t NEVER = 0xFC00;  // minus infinity: a word that may not be seen

inline __m256 widened(const ggml_fp16_t * numbers) {
    return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *) numbers));
}

/* Kinds of numbers that are widened in registers: eight of a row, from number `at` on, of a STEP that has one scale. */
struct Halves {
    static constexpr ggml_type KIND = GGML_TYPE_F16;
    static constexpr int STEP = LANES;
    static __m256 eight(const char * row, int64_t at) { return widened((const ggml_fp16_t *) row + at); }
};

struct Bytes {
    static constexpr ggml_type KIND = GGML_TYPE_Q8_0;
    static constexpr int STEP = QK8_0;
    static __m256 eight(const char * row, int64_t at) {
        const block_q8_0 & block = ((const block_q8_0 *) row)[at / QK8_0];
        const __m128i few = _mm_loadl_epi64((const __m128i *) (block.qs + at % QK8_0));
        const __m256 scale = _mm256_set1_ps(GGML_CPU_FP16_TO_FP32(block.d));
        return _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(few)), scale);
    }
};

inline float largest(__m256 of) {
    __m128 half = _mm_max_ps(_mm256_castps256_ps128(of), _mm256_extractf128_ps(of, 1));
    half = _mm_max_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_max_ss(half, _mm_movehdup_ps(half)));
}

inline float sum(__m256 of) {
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(of), _mm256_extractf128_ps(of, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

/* e to the power of numbers that are at most 0: a power of two times a series of the rest, right to two units in
 * the last place; 0 where a 32-bit number ends, so for minus infinity too. What is no number stays none, so that a
 * broken model is noticed. */
inline __m256 exponential(__m256 x) {
    const __m256 seen  = _mm256_cmp_ps(x, _mm256_set1_ps(-87.0f), _CMP_NLT_UQ);
    const __m256 bound = _mm256_max_ps(_mm256_set1_ps(-87.0f), x);
    const __m256 twos  = _mm256_round_ps(
        _mm256_mul_ps(bound, _mm256_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 rest = _mm256_fnmadd_ps(twos, _mm256_set1_ps(0.693359375f), bound);
    rest = _mm256_fnmadd_ps(twos, _mm256_set1_ps(-2.12194440e-4f), rest);
    __m256 series = _mm256_set1_ps(1.0f / 720);
    for (float term : {1.0f / 120, 1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f}) {
        series = _mm256_fmadd_ps(series, rest, _mm256_set1_ps(term));
    }
    const __m256i power = _mm256_slli_epi32(_mm256_cvtps_epi32(twos), 23);
    return _mm256_and_ps(seen, _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(series), power)));
}

enum class Sees { NOTHING, SOMETHING, ALL };

struct Query {
    const float *       asks;
    const ggml_fp16_t * mask;
    float               slope;
    float *             total;           // the weighed values, summed
    float               most;            // the largest score
    float               weight;          // the sum of the weights
    alignas(32) float   weights[BLOCK];  // of the words at hand; before that, their scores

    /* Which of `count` words may be seen; a block that is not full counts as not all. */
    Sees sees(int64_t first, int count) const {
        if (!mask) {
            return count == BLOCK ? Sees::ALL : Sees::SOMETHING;
        }
        if (count < BLOCK) {
            const auto end = mask + first + count;
            const bool any = std::any_of(mask + first, end, [](ggml_fp16_t said) { return said != NEVER; });
            return any ? Sees::SOMETHING : Sees::NOTHING;
        }
        __m256i bits = _mm256_setzero_si256(), alike = _mm256_set1_epi16(-1);
        for (int at = 0; at < BLOCK; at += 2 * LANES) {
            const __m256i said = _mm256_loadu_si256((const __m256i *) (mask + first + at));
            bits  = _mm256_or_si256(bits, said);
            alike = _mm256_and_si256(alike, _mm256_cmpeq_epi16(said, _mm256_set1_epi16((short) NEVER)));
        }
        return _mm256_testz_si256(bits, bits)                                ? Sees::ALL
             : _mm256_testc_si256(alike, _mm256_set1_epi16(-1)) ? Sees::NOTHING : Sees::SOMETHING;
    }

    /* What is added to the scores of up to eight words: minus infinity for those that may not be seen. */
    __m256 bias(int64_t first, int count) const {
        if (count >= LANES) {
            return mask ? _mm256_mul_ps(widened(mask + first), _mm256_set1_ps(slope)) : _mm256_setzero_ps();
        }
        alignas(32) float each[LANES];
        for (int n = 0; n < LANES; ++n) {
            each[n] = n >= count ? -INFINITY : mask ? slope * GGML_CPU_FP16_TO_FP32(mask[first + n]) : 0.0f;
        }
        return _mm256_load_ps(each);
    }

    /* Bend the scores of `count` words by the soft cap, and hide those that may not be seen. */
    void settle(int64_t first, int count, float softcap, Sees seen) {
        const __m256 never = _mm256_set1_ps(-INFINITY);
        if (softcap != 0.0f) {
            for (float & score : weights) {
                score = softcap * tanhf(score);
            }
        }
        for (int at = 0; at < BLOCK && seen != Sees::ALL; at += LANES) {
            // What lies where no word is may be anything, so its score is not only added to.
            const __m256 more   = bias(first + at, count - at);
            const __m256 score  = _mm256_add_ps(_mm256_load_ps(weights + at), more);
            const __m256 hidden = _mm256_cmp_ps(more, never, _CMP_EQ_OQ);
            _mm256_store_ps(weights + at, _mm256_blendv_ps(score, never, hidden));
        }
    }

    void shrink_to(float most_now, int64_t width) {
        const float by = expf(most - most_now);
        most = most_now;
        weight *= by;
        ggml_vec_scale_f32((int) width, total, by);
    }

    /* Turn scores into weights; return which words have any. A score that is no number makes the answer none. */
    uint64_t weigh(int64_t width) {
        __m256 best = _mm256_set1_ps(-INFINITY), broken = _mm256_setzero_ps();
        for (int at = 0; at < BLOCK; at += LANES) {
            const __m256 score = _mm256_load_ps(weights + at);
            broken = _mm256_or_ps(broken, _mm256_cmp_ps(score, score, _CMP_UNORD_Q));
            best = _mm256_max_ps(best, score);
        }
        if (_mm256_movemask_ps(broken)) {
            weight = NAN;
            memset(weights, 0, sizeof(weights));
            return 0;
        }
        const float top = largest(best);
        if (top == -INFINITY) {
            memset(weights, 0, sizeof(weights));
            return 0;
        }
        if (top > most) {
            shrink_to(top, width);
        }
        uint64_t used = 0;
        __m256 added = _mm256_setzero_ps();
        for (int at = 0; at < BLOCK; at += LANES) {
            const __m256 score   = _mm256_load_ps(weights + at);
            const __m256 weighed = exponential(_mm256_sub_ps(score, _mm256_set1_ps(most)));
            const __m256 any     = _mm256_cmp_ps(weighed, _mm256_setzero_ps(), _CMP_NEQ_UQ);
            used |= (uint64_t) _mm256_movemask_ps(any) << at;
            added = _mm256_add_ps(added, weighed);
            _mm256_store_ps(weights + at, weighed);
        }
        weight += sum(added);
        return used;
    }

    /* A score that belongs to no word: it takes weight, and gives nothing. */
    void sink(float score, int64_t width) {
        if (score > most) {
            shrink_to(score, width);
        }
        weight += expf(score - most);
    }

    /* Write the answer, now that all words were seen. */
    void finish(float * result, int64_t width) const {
        if (result != total) {
            memcpy(result, total, width * sizeof(float));
        }
        ggml_vec_scale_f32((int) width, result, weight == 0.0f ? 0.0f : 1.0f / weight);
    }
};

/* Keys and values that some queries look at. */
struct Words {
    const char * keys;
    const char * values;
    size_t       key_stride, value_stride;
    ggml_type    key_type, value_type;
    int64_t      key_width, value_width;
    float        scale, softcap;
};

/* Ask for the words a block after these ones: a chat's words lie so far apart that the processor does not guess them. */
inline void expect(const Words & words, int64_t first, int count) {
    const size_t key_bytes = ggml_row_size(words.key_type, words.key_width);
    const size_t value_bytes = ggml_row_size(words.value_type, words.value_width);
    for (int64_t word = first + BLOCK; word < first + BLOCK + count; ++word) {
        for (size_t at = 0; at < key_bytes; at += 64) {
            _mm_prefetch(words.keys + word * words.key_stride + at, _MM_HINT_T0);
        }
        for (size_t at = 0; at < value_bytes; at += 64) {
            _mm_prefetch(words.values + word * words.value_stride + at, _MM_HINT_T0);
        }
    }
}

}  // namespace attention
