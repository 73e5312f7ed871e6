/*!
 * Values as little-endian bytes: a number as it lies in memory, anything that has a length as a uint64 count
 * and its items, a pair or a small struct member by member. See standins/README.md.
 */
#pragma once

#include <dlpack/dlpack.h>
#include <tvm/ffi/container/array.h>
#include <tvm/ffi/container/map.h>
#include <tvm/ffi/string.h>
#include <tvm/support/io.h>

#include <cstdint>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tvm {
namespace support {

namespace detail {

enum class Kind { kNumber, kText, kList, kTable };

template <typename T>
struct KindOf;  // no definition: such a type cannot be stored

template <Kind kind>
using Is = std::integral_constant<Kind, kind>;

template <>
struct KindOf<std::string> : Is<Kind::kText> {};
template <>
struct KindOf<ffi::String> : Is<Kind::kText> {};
template <typename T>
struct KindOf<std::vector<T>> : Is<Kind::kList> {
  using Item = T;
};
template <typename T>
struct KindOf<ffi::Array<T>> : Is<Kind::kList> {
  using Item = T;
};
template <typename K, typename V>
struct KindOf<std::unordered_map<K, V>> : Is<Kind::kTable> {
  using Key = K;
  using Value = V;
  static void Insert(std::unordered_map<K, V>* table, K key, V value) {
    table->emplace(std::move(key), std::move(value));
  }
};
template <typename K, typename V>
struct KindOf<ffi::Map<K, V>> : Is<Kind::kTable> {
  using Key = K;
  using Value = V;
  static void Insert(ffi::Map<K, V>* table, K key, V value) {
    table->Set(std::move(key), std::move(value));
  }
};

template <typename T>
constexpr Kind kind_of() {
  if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
    return Kind::kNumber;
  } else {
    return KindOf<T>::value;
  }
}

}  // namespace detail

template <typename T, typename Enable>
struct Serializer {
  static constexpr detail::Kind kKind = detail::kind_of<T>();

  static void Write(Stream* stream, const T& value) {
    if constexpr (kKind == detail::Kind::kNumber) {
      stream->Write(static_cast<const void*>(&value), sizeof(T));
      return;
    } else {
      stream->Write<uint64_t>(value.size());
    }
    if constexpr (kKind == detail::Kind::kText) {
      stream->Write(static_cast<const void*>(value.data()), value.size());
    } else if constexpr (kKind == detail::Kind::kList) {
      for (const auto& item : value) stream->Write<typename detail::KindOf<T>::Item>(item);
    } else if constexpr (kKind == detail::Kind::kTable) {
      for (const auto& entry : value) {
        stream->Write<typename detail::KindOf<T>::Key>(entry.first);
        stream->Write<typename detail::KindOf<T>::Value>(entry.second);
      }
    }
  }

  static bool Read(Stream* stream, T* value) {
    if constexpr (kKind == detail::Kind::kNumber) {
      return stream->Read(static_cast<void*>(value), sizeof(T)) == sizeof(T);
    } else {
      uint64_t count = 0;
      return stream->Read<uint64_t>(&count) && ReadItems(stream, static_cast<size_t>(count), value);
    }
  }

 private:
  static bool ReadItems(Stream* stream, size_t count, T* value) {
    if constexpr (kKind == detail::Kind::kText) {
      std::string bytes(count, '\0');
      if (stream->Read(static_cast<void*>(bytes.data()), count) != count) return false;
      *value = T(std::move(bytes));
    } else if constexpr (kKind == detail::Kind::kList) {
      T items;
      for (size_t i = 0; i < count; ++i) {
        typename detail::KindOf<T>::Item item;
        if (!stream->Read(&item)) return false;
        items.push_back(std::move(item));
      }
      *value = std::move(items);
    } else if constexpr (kKind == detail::Kind::kTable) {
      T table;
      for (size_t i = 0; i < count; ++i) {
        typename detail::KindOf<T>::Key key;
        typename detail::KindOf<T>::Value item;
        if (!stream->Read(&key) || !stream->Read(&item)) return false;
        detail::KindOf<T>::Insert(&table, std::move(key), std::move(item));
      }
      *value = std::move(table);
    }
    return true;
  }
};

template <typename A, typename B>
struct Serializer<std::pair<A, B>> {
  static void Write(Stream* stream, const std::pair<A, B>& value) {
    stream->Write<A>(value.first);
    stream->Write<B>(value.second);
  }
  static bool Read(Stream* stream, std::pair<A, B>* value) {
    return stream->Read<A>(&value->first) && stream->Read<B>(&value->second);
  }
};

template <>
struct Serializer<DLDataType> {
  static void Write(Stream* stream, const DLDataType& value) {
    stream->Write<uint8_t>(value.code);
    stream->Write<uint8_t>(value.bits);
    stream->Write<uint16_t>(value.lanes);
  }
  static bool Read(Stream* stream, DLDataType* value) {
    return stream->Read<uint8_t>(&value->code) && stream->Read<uint8_t>(&value->bits) &&
           stream->Read<uint16_t>(&value->lanes);
  }
};

template <>
struct Serializer<DLDevice> {
  static void Write(Stream* stream, const DLDevice& value) {
    stream->Write<int32_t>(static_cast<int32_t>(value.device_type));
    stream->Write<int32_t>(value.device_id);
  }
  static bool Read(Stream* stream, DLDevice* value) {
    int32_t type = 0;
    if (!stream->Read<int32_t>(&type)) return false;
    value->device_type = static_cast<DLDeviceType>(type);
    return stream->Read<int32_t>(&value->device_id);
  }
};

}  // namespace support
}  // namespace tvm
