/*! The runtime's support code can serve remote calls; a model library never does. See standins/README.md. */
#include <tvm/ffi/error.h>

#include "../../src/runtime/rpc/rpc_session.h"

namespace tvm {
namespace runtime {

ffi::Module CreateRPCSessionModule(std::shared_ptr<RPCSession> /*session*/) {
  TVM_FFI_THROW(RuntimeError) << "remote calls are not built into this runtime";
  TVM_FFI_UNREACHABLE();
}

}  // namespace runtime
}  // namespace tvm
